import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { type MapDetailLevel, type MapGeometry, mapGeometryFromTopology } from '@/lib/geo/mapGeometryFromTopology';

export type { MapDetailLevel, MapGeometry } from '@/lib/geo/mapGeometryFromTopology';

const read = new Map<MapDetailLevel, MapGeometry>();

export function readMapGeometry(level: MapDetailLevel): MapGeometry {
  const known = read.get(level);
  if (known) return known;
  const atlas = mapGeometryFromTopology(
    level,
    readTopology(`public/geo/${level}-coast.topo.json`),
    readTopology(`public/geo/${level}-borders.topo.json`),
  );
  read.set(level, atlas);
  return atlas;
}

/**
 * Parses a TopoJSON file.
 * @param file path from the project's root
 * @throws Error when the file is missing or is not JSON
 */
export function readTopology(file: string): Topology {
  try {
    return JSON.parse(readFileSync(resolve(file), 'utf8')) as Topology;
  } catch (cause) {
    throw new Error(`${file} is missing or is not JSON; \`npm run geo\` makes it again.`, { cause });
  }
}
