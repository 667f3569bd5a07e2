import type { Locator } from '@playwright/test';
import { decode } from 'fast-png';

export type Colour = readonly [red: number, green: number, blue: number];

interface PictureOptions {
  /** Height in px that is cut off at the top. */
  readonly topPx?: number;
  /** Elements that are hidden first, and stay hidden, because their pixels do not matter. */
  readonly without?: Locator;
}

/** Takes a picture of a part of the window. */
export async function takePicture(part: Locator, { topPx = 0, without }: PictureOptions = {}): Promise<Buffer> {
  await without?.evaluateAll((elements) => {
    for (const element of elements) (element as HTMLElement).style.visibility = 'hidden';
  });
  const box = await part.boundingBox();
  if (!box) throw new Error(`${part} has no place.`);
  const clip = { ...box, y: box.y + topPx, height: box.height - topPx };
  return part.page().screenshot({ clip });
}

/** Decodes a PNG. @returns a function that reads the colour of a pixel */
export function readPixels(picture: Buffer): (x: number, y: number) => Colour {
  const { width, channels, data } = decode(picture);
  return (x, y) => {
    const at = (Math.round(y) * width + Math.round(x)) * channels;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
}

/**
 * Maximum difference of a colour channel, 0 to 255, that no reader sees: the smoothing of an edge may depend on when a
 * tile was drawn.
 */
const UNSEEN = 32;

/** Returns the number of pixels in which two pictures differ visibly. Infinite if their sizes differ. */
export function countDifferentPixels(one: Buffer, other: Buffer | undefined): number {
  if (other && one.equals(other)) return 0;
  const [a, b] = [decode(one), other && decode(other)];
  if (a.width !== b?.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  const seen = new Set<number>();
  a.data.forEach((value, i) => {
    if (Math.abs(value - (b.data[i] ?? 0)) > UNSEEN) seen.add(Math.floor(i / a.channels));
  });
  return seen.size;
}

/** Converts a colour such as `#DCE8EE` to its three channels, 0 to 255. */
export function parseHexColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Returns the name of the colour in a palette that is nearest to a colour. */
export function nearestColourName(colour: Colour, palette: Readonly<Record<string, string>>): string {
  const distance = (hex: string) => Math.hypot(...parseHexColour(hex).map((channel, i) => channel - (colour[i] ?? 0)));
  return Object.entries(palette).reduce((a, b) => (distance(b[1]) < distance(a[1]) ? b : a))[0];
}
