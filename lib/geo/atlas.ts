import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { type Atlas, atlasFromTopology, type DetailLevel } from '@/lib/geo/atlasFromTopology';

export type { Atlas, DetailLevel } from '@/lib/geo/atlasFromTopology';

const read = new Map<DetailLevel, Atlas>();

export function readAtlas(level: DetailLevel): Atlas {
  const known = read.get(level);
  if (known) return known;
  const atlas = atlasFromTopology(
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
