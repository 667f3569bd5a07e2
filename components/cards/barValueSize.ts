import type { CardFormat } from './cards';

/** Space around a value in its bar, px. */
const ROOM_PX = { wide: 6, post: 8 } as const satisfies Record<CardFormat, number>;
/** Average width of a digit, em. */
const DIGIT_EM = 0.58;

/** A value, and the width of the stretch of a bar into which it must fit, px. */
export interface BarValue {
  readonly text: string;
  readonly width: number;
}

/** Whether a value fits into its stretch of a bar. */
export function barValueFits({ text, width }: BarValue, size: number, format: CardFormat): boolean {
  return width > text.length * DIGIT_EM * size + ROOM_PX[format];
}

/**
 * The one font size of all values in the bars of a card, px, so that none looks more important.
 * @param sizes the possible sizes, largest first
 * @returns the first at which every value fits, or else the last
 */
export function barValueSize(values: readonly BarValue[], sizes: readonly number[], format: CardFormat): number {
  return sizes.find((size) => values.every((value) => barValueFits(value, size, format))) ?? sizes.at(-1) ?? 0;
}
