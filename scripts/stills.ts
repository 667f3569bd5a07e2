import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { placeScenes } from '@/content/chapters/place/scenes';
import { FRAMES } from '@/lib/map/frames';
import { drawStill } from '@/lib/map/still';

/** Writes every scene's stills into `public/stills`, emptied first, so that no drawing of an older scene is published. */
const folder = join(process.cwd(), 'public/stills');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const scene of placeScenes) {
  for (const frame of Object.values(FRAMES)) {
    const { name, svg } = drawStill(scene, frame);
    writeFileSync(join(folder, name), svg);
    console.log(`${name.padEnd(44)} ${(brotliCompressSync(svg).length / 1000).toFixed(1)} kB brotli`);
  }
}
