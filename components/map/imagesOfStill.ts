import sharp from 'sharp';
import { readOrMakeCachedFile } from '@/lib/readOrMakeCachedFile';
import type { Theme } from '@/lib/site/colourOfDesignToken';
import type { PixelDensity } from './frames';
import type { Still } from './still';

/** A still as an image in the colours of one theme, because a browser scrolls an image without drawing it again. */
export interface StillImage {
  /**
   * Path below the folder of stills, such as `painted/wide-dark-2x-1a2b3c4d.avif`. It omits the name of the scene, so
   * that scenes with the same drawing share a file; pictures of the world keep their name.
   */
  readonly name: string;
  readonly theme: Theme;
  readonly density: PixelDensity;
  /** Renders the image, or reads it from the cache. @returns the content of the AVIF file */
  readonly paint: () => Promise<Buffer>;
}

/**
 * Encoder settings that keep fine lines sharp, the story within its byte budget, and builds quick: `effort` 4 takes ten
 * times as long to save a tenth of the bytes.
 */
const AVIF = { quality: 43, effort: 2 } as const;
/** Resolution in dots per inch at which sharp renders one CSS px as one pixel. */
const DOTS_PER_INCH = 72;
const CACHE = '.cache/stills';

/** Returns the images of a still: light before dark, one for each density. */
export function imagesOfStill(
  still: Pick<Still, 'name' | 'themed'>,
  densities: readonly PixelDensity[],
): readonly StillImage[] {
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

function paint(svg: string, density: PixelDensity): Promise<Buffer> {
  return readOrMakeCachedFile(CACHE, [JSON.stringify([svg, density, AVIF])], () =>
    sharp(Buffer.from(svg), { density: density * DOTS_PER_INCH })
      .avif(AVIF)
      .toBuffer(),
  );
}
