import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { SCENES } from '@/content/chapters/scenes';
import { EXPLORER_SCENES } from '@/content/explorer/scenes';
import { placePoints, readPlaces } from '@/lib/geo/places';
import { framesOf } from '@/lib/map/frames';
import { placeFlights } from '@/lib/map/placeFlights';
import { drawStill } from '@/lib/map/still';
import { drawWorld } from '@/lib/map/worldPictures';

const FOLDER = 'public/stills';

/** Writes every scene's stills into `public/stills`, emptied first, so that no drawing of an older scene is published. */
export function writeStills(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const points = placePoints(readPlaces());
  for (const scene of [...SCENES, ...Object.values(EXPLORER_SCENES)]) {
    for (const frame of framesOf(scene)) {
      const { name, svg } = drawStill(scene, frame, points);
      writeFileSync(`${FOLDER}/${name}`, svg);
    }
  }
  writeFlights();
}

/** The world that flights pass over, and the one file that says where each scene looks. Its name never changes. */
function writeFlights(): void {
  for (const frame of ['wide', 'narrow'] as const) {
    for (const { still } of drawWorld(frame)) writeFileSync(`${FOLDER}/${still.name}`, still.svg);
  }
  writeFileSync(`${FOLDER}/flights.json`, JSON.stringify(placeFlights(SCENES)));
}

// `npm run dev` runs this file before the development server.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeStills();
