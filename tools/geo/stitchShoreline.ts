import { group, polygonArea } from 'd3';
import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Ring } from '@/lib/geo/polygonsOf';
import { closeAlongFrame, isOnFrame } from './closeAlongFrame';

/**
 * Joins the pieces of a shoreline into closed, anticlockwise rings of land; coasts that leave the frame are closed
 * along its edge.
 * @throws Error where a coast ends inside the frame
 */
export function stitchShoreline(pieces: readonly Ring[], frame: Bounds): readonly Ring[] {
  const joined = joinPieces(pieces.filter((piece) => piece.length > 1));
  const closed = joined.filter((line) => nameOf(first(line)) === nameOf(last(line)));
  const open = joined.filter((line) => !closed.includes(line));
  for (const end of open.flatMap((line) => [first(line), last(line)])) {
    if (!isOnFrame(end, frame)) throw new Error(`The shoreline is torn at lng ${end[0]}, lat ${end[1]}.`);
  }
  const rings = [...closed.map((line) => [...line.slice(0, -1), first(line)]), ...closeAlongFrame(open, frame)];
  return rings.map((ring) => (signedArea(ring) > 0 ? ring : ring.toReversed()));
}

/** Area in square degrees, positive for anticlockwise rings. d3's y axis points down, hence the sign. */
export function signedArea(ring: Ring): number {
  return -polygonArea(ring.map(([lng, lat]): [number, number] => [lng, lat]));
}

/** Joins each piece to the one that starts where it ends, beginning with pieces that follow no other. */
function joinPieces(pieces: readonly Ring[]): readonly Ring[] {
  const startingAt = group(pieces, (piece) => nameOf(first(piece)));
  const ends = new Set(pieces.map((piece) => nameOf(last(piece))));
  const isLedTo = (piece: Ring) => ends.has(nameOf(first(piece)));
  const used = new Set<Ring>();
  const lines: Ring[] = [];
  for (const piece of [...pieces.filter((each) => !isLedTo(each)), ...pieces.filter(isLedTo)]) {
    if (used.has(piece)) continue;
    const line: LngLat[] = [];
    for (let next: Ring | undefined = piece; next; ) {
      used.add(next);
      line.push(...(line.length === 0 ? next : next.slice(1)));
      const end = nameOf(last(line));
      const isClosed: boolean = line.length > 3 && nameOf(first(line)) === end;
      next = isClosed ? undefined : startingAt.get(end)?.find((each) => !used.has(each));
    }
    lines.push(line);
  }
  return lines;
}

/** A key for the end of a piece. Ends that meet agree to five decimals, about a metre. */
const nameOf = ([lng, lat]: LngLat) => `${lng.toFixed(5)},${lat.toFixed(5)}`;

function first(line: Ring): LngLat {
  return pointAt(line, 0);
}

function last(line: Ring): LngLat {
  return pointAt(line, -1);
}

function pointAt(line: Ring, index: number): LngLat {
  const point = line.at(index);
  if (!point) throw new Error('A piece of the shoreline has no points.');
  return point;
}
