import type { CardFormat } from './cards';

/** Minimum space beside a value that is printed inside a bar, px: the sum of both sides. */
const ROOM_PX = { wide: 6, post: 8 } as const satisfies Record<CardFormat, number>;
/** Average width of a digit, em. */
const DIGIT_EM = 0.58;

/** A value that may be printed inside a bar, and the width available for it, px. */
export interface ValueInBar {
  readonly text: string;
  readonly width: number;
}

/** Returns whether a value fits into the width available for it in a bar, at a font size of `size` px. */
export function valueFitsIntoBar({ text, width }: ValueInBar, size: number, format: CardFormat): boolean {
  return width > text.length * DIGIT_EM * size + ROOM_PX[format];
}

/**
 * Returns one font size, px, for all values in the bars of a card, so that none looks more important.
 * @param sizes the possible sizes, px, largest first
 * @returns the first size at which every value fits, or else the last
 */
export function chooseBarValueFontSize(
  values: readonly ValueInBar[],
  sizes: readonly number[],
  format: CardFormat,
): number {
  return sizes.find((size) => values.every((value) => valueFitsIntoBar(value, size, format))) ?? sizes.at(-1) ?? 0;
}
