import sharp from 'sharp';
import { cachedFile } from '@/lib/cachedFile';
import type { Theme } from '@/lib/site/tokenColour';
import type { Density } from './frames';
import type { Still } from './still';

/** A drawing painted in the colours of one theme: a browser moves it over the screen without drawing it again. */
export interface PaintedStill {
  /** File below the stills, such as `painted/wide-dark-2x-1a2b3c4d.avif`: scenes that share a drawing share it; the world keeps its name. */
  readonly name: string;
  readonly theme: Theme;
  readonly density: Density;
  /** Content of the file. */
  readonly paint: () => Promise<Buffer>;
}

/** Fine lines stay fine, the story within its bytes, and a build quick: `effort` 4 takes ten times as long, for a tenth less. */
const AVIF = { quality: 43, effort: 2 } as const;
/** Of an SVG whose lengths are pixels. */
const DOTS_PER_INCH = 72;
const CACHE = '.cache/stills';

/** A drawing as pictures, light before dark, one of each for every density. */
export function paintedStills(
  still: Pick<Still, 'name' | 'themed'>,
  densities: readonly Density[],
): readonly PaintedStill[] {
  const [, frame, hash] = /(world-.+|[a-z]+)-([0-9a-f]{8})\.svg$/.exec(still.name) ?? [];
  return (['light', 'dark'] as const).flatMap((theme) =>
    densities.map((density) => ({
      name: `painted/${frame}-${theme}-${density}x-${hash}.avif`,
      theme,
      density,
      paint: () => paint(still.themed[theme], density),
    })),
  );
}

function paint(svg: string, density: Density): Promise<Buffer> {
  return cachedFile(CACHE, [JSON.stringify([svg, density, AVIF])], () =>
    sharp(Buffer.from(svg), { density: density * DOTS_PER_INCH })
      .avif(AVIF)
      .toBuffer(),
  );
}
