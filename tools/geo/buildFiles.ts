import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ContentError, formatError } from '@/lib/facts/contentError';
import { atlasOf } from '@/lib/geo/atlasOf';
import { checkAtlas } from '@/lib/geo/checkAtlas';
import { type Bounds, MAP_LEVELS } from '@/lib/geo/levels';
import { readPlaces } from '@/lib/geo/places';
import { checkGazetteer } from './checkGazetteer';
import { exportLevel } from './exportLevel';
import { makeAreas } from './makeAreas';
import { makeCoast } from './makeCoast';
import { readOutlines } from './readOutlines';
import { readZones } from './readZones';
import { splitByLicence } from './splitByLicence';

const HASHES = new URL('./hashes.json', import.meta.url);

/** Texts of the files to publish, by file name. */
type Files = ReadonlyMap<string, string>;

/** One degree more than the overview in the north and south, so that its edges cut through whole land. */
const FRAME: Bounds = { west: -34, south: 14, east: 14, north: 47 };

/** Builds the files of public/geo from the open data, and lists what is wrong with them. */
export async function buildFiles(): Promise<{ files: Files; errors: readonly string[] }> {
  const zones = await readZones(FRAME);
  const enclaves = zones.find(({ properties }) => properties.id === 'XC');
  if (!enclaves) throw new Error('No time zone covers Ceuta and Melilla.');
  const outlines = readOutlines(enclaves);
  const borderEnds = outlines.flatMap((outline) => outline.borderEnds);
  const coast = makeCoast(FRAME, borderEnds);
  console.log(`${coast.length} coasts of ${coast.flat().length} points`);
  const areas = await makeAreas(coast, zones, outlines);

  const files = new Map<string, string>();
  const unsound: ContentError[] = [];
  for (const level of MAP_LEVELS) {
    const { coast: land, borders } = splitByLicence(await exportLevel(level, areas));
    files.set(`${level}-coast.topo.json`, `${JSON.stringify(land)}\n`);
    files.set(`${level}-borders.topo.json`, `${JSON.stringify(borders)}\n`);
    unsound.push(...checkAtlas(level, atlasOf(level, land, borders)));
  }
  const errors = [...unsound.map(formatError), ...changedFiles(files), ...checkGazetteer(readPlaces(), borderEnds)];
  return { files, errors };
}

/** Compares files with the hashes of the last accepted ones. Returns a line for each difference. */
function changedFiles(files: Files): readonly string[] {
  const expected = JSON.parse(readFileSync(HASHES, 'utf8')) as Readonly<Record<string, string>>;
  const missing = Object.keys(expected).filter((name) => !files.has(name));
  const changed = [...files].flatMap(([name, content]) => {
    const hash = createHash('sha256').update(content).digest('hex');
    return hash === expected[name] ? [] : [`${name} has the SHA-256 ${hash}, not ${expected[name] ?? 'one known'}`];
  });
  return [...missing.map((name) => `${name} was not built`), ...changed];
}
