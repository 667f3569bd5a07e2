import type { Page } from '@playwright/test';

export type Colour = readonly [red: number, green: number, blue: number];

/** Reads the window as a reader sees it, by a picture taken of it. */
export async function readPixels(page: Page, points: readonly (readonly [number, number])[]): Promise<Colour[]> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([source, asked]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return asked.map(([x, y]) => {
        const [r = 0, g = 0, b = 0] = context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
        return [r, g, b] as const;
      });
    },
    [picture, points] as const,
  ) as Promise<Colour[]>;
}

/** How an edge is smoothed may depend on when a tile was drawn; no reader sees a difference as small, of 255. */
const UNSEEN = 32;

/** In how many pixels two pictures of the window differ so that it can be seen; all, where their sizes differ. */
export async function differentPixels(page: Page, one: string, other: string | undefined): Promise<number> {
  return page.evaluate(
    async ([sources, unseen]) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const { naturalWidth: width, naturalHeight: height } = image;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, width, height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
      const seen = new Set<number>();
      a.data.forEach((value, i) => {
        if (Math.abs(value - (b.data[i] ?? 0)) > unseen) seen.add(i >> 2);
      });
      return seen.size;
    },
    [[one, other ?? ''], UNSEEN] as const,
  );
}

/** `#DCE8EE` as three numbers. */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The name of the nearest of these colours. */
export function nameOf(colour: Colour, palette: Readonly<Record<string, string>>): string {
  const distance = (hex: string) => Math.hypot(...colourOf(hex).map((channel, i) => channel - (colour[i] ?? 0)));
  return Object.entries(palette).reduce((a, b) => (distance(b[1]) < distance(a[1]) ? b : a))[0];
}
