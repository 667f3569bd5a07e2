import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Ring } from '@/lib/geo/polygonsOf';
import { gmtCoast } from './gmtCoast';

/** Reads the shoreline inside a frame, as the pieces that GMT writes, with land on the left. */
export function readShoreline(frame: Bounds): readonly Ring[] {
  const { status, stdout, stderr } = gmtCoast(frame);
  if (status !== 0) throw new Error(`gmt could not read the coast: ${stderr}`);
  return parsePieces(stdout);
}

/** Parses GMT's multi-segment text: `>` starts a piece, `#` a comment; longitudes are from 0 to 360. */
export function parsePieces(text: string): readonly Ring[] {
  const pieces: LngLat[][] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('>')) {
      pieces.push([]);
      continue;
    }
    const [lng = Number.NaN, lat = Number.NaN] = line.trim().split(/\s+/).map(Number);
    pieces.at(-1)?.push([lng > 180 ? lng - 360 : lng, lat]);
  }
  return pieces;
}
