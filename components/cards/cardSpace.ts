import { LOCALES, type Locale } from '@/lib/locales';
import { CARD_FORMATS, type CardFormat } from './cards';

/** A card of one language in one format: where its words stand, and how a drawing is turned for its direction of reading. */
export interface CardSpace {
  readonly locale: Locale;
  readonly format: CardFormat;
  /** Of the picture, in its pixels, which all measures of a card are in. */
  readonly width: number;
  readonly height: number;
  /** The column of words, from where reading starts. */
  readonly column: { readonly start: number; readonly width: number };
  readonly isWide: boolean;
  readonly isRtl: boolean;
  /** Left edge of something `width` pixels broad whose start is `start` pixels from where reading starts. */
  readonly left: (start: number, width?: number) => number;
}

/**
 * Columns of words. Chat programs crop the wide card to its middle 630 px, so title and main number stand in it; no word
 * is cut by that square’s edges (`scripts/cards/cardErrors.ts`).
 */
const COLUMNS = {
  wide: { start: 300, width: 600 },
  post: { start: 72, width: 936 },
} as const satisfies Record<CardFormat, CardSpace['column']>;

export function cardSpace(locale: Locale, format: CardFormat): CardSpace {
  const { width, height } = CARD_FORMATS[format];
  const isRtl = LOCALES[locale].dir === 'rtl';
  return {
    locale,
    format,
    width,
    height,
    column: COLUMNS[format],
    isWide: format === 'wide',
    isRtl,
    left: (start, broad = 0) => (isRtl ? width - start - broad : start),
  };
}
