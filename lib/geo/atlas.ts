import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { type Atlas, atlasOf, type Level } from '@/lib/geo/atlasOf';

export type { Atlas, Level } from '@/lib/geo/atlasOf';

const read = new Map<Level, Atlas>();

export function readAtlas(level: Level): Atlas {
  const known = read.get(level);
  if (known) return known;
  const atlas = atlasOf(level, topology(`${level}-coast`), topology(`${level}-borders`));
  read.set(level, atlas);
  return atlas;
}

function topology(name: string): Topology {
  const file = `public/geo/${name}.topo.json`;
  try {
    return JSON.parse(readFileSync(join(process.cwd(), file), 'utf8')) as Topology;
  } catch (cause) {
    throw new Error(`${file} is missing or is not JSON; \`npm run geo\` makes it again.`, { cause });
  }
}
