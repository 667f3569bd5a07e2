import type { Level } from '@/lib/geo/atlas';
import { type Bounds, LEVEL_FRAMES } from '@/lib/geo/levels';
import { readPlaces } from '@/lib/geo/places';
import { checkGazetteer } from './checkGazetteer';
import { exportLevel } from './exportLevel';
import { type Files, unlikeHashes } from './hashes';
import { makeAreas } from './makeAreas';
import { makeCoast } from './makeCoast';
import { readOutlines } from './readOutlines';
import { readZones } from './readZones';
import { splitByLicence } from './splitByLicence';

/** A degree beyond the overview to the north and south, so that its edge cuts through whole land. */
const FRAME: Bounds = { west: -34, south: 14, east: 14, north: 47 };

/** Everything from the open data to the files of public/geo, and what is wrong with them. */
export async function buildFiles(): Promise<{ files: Files; faults: readonly string[] }> {
  const zones = await readZones(FRAME);
  const enclaves = zones.find(({ properties }) => properties.id === 'XC');
  if (!enclaves) throw new Error('No time zone holds Ceuta and Melilla.');
  const outlines = readOutlines(enclaves);
  const borderEnds = outlines.flatMap((outline) => outline.borderEnds);
  const coast = makeCoast(FRAME, borderEnds);
  console.log(`${coast.length} coasts of ${coast.flat().length} points`);
  const areas = await makeAreas(coast, zones, outlines);

  const files = new Map<string, string>();
  for (const level of Object.keys(LEVEL_FRAMES) as Level[]) {
    const parts = Object.entries(splitByLicence(await exportLevel(level, areas)));
    for (const [part, topology] of parts) files.set(`${level}-${part}.topo.json`, `${JSON.stringify(topology)}\n`);
  }
  return { files, faults: [...unlikeHashes(files), ...checkGazetteer(readPlaces(), borderEnds)] };
}
