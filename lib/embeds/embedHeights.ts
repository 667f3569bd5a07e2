import type { Locale } from '@/lib/locales';
import { HEIGHTS } from './heights';

/** Least widths, in CSS px, of the columns that a frame is offered for; the first takes any that a page may have. */
export const COLUMNS = [280, 480, 768] as const;

/** The widest column at which frames are measured; beyond it they grow no more. */
export const WIDEST = 1200;

/** How tall a frame must be, in CSS px, in columns of each least width and more, so that nothing in it is cut or scrolls. */
export type ColumnHeights = readonly [number, number, number];

/** For a figure that is new, until `npm run embeds` has measured it; a test holds all of them to be measured. */
const NOT_MEASURED: ColumnHeights = [1200, 1200, 1200];

export function columnHeights(locale: Locale, path: string): ColumnHeights {
  const measured: Partial<Record<Locale, Readonly<Record<string, readonly number[]>>>> = HEIGHTS;
  const [any, middle, wide] = measured[locale]?.[path] ?? NOT_MEASURED;
  return [any ?? NOT_MEASURED[0], middle ?? NOT_MEASURED[1], wide ?? NOT_MEASURED[2]];
}
