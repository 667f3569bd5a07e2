import { LOCALES, type Locale } from '@/lib/locales';
import { CARD_FORMATS, type CardFormat } from './cards';

/** The frame of a card in one language and format: its size, its column of words and its direction of reading. */
export interface CardSpace {
  readonly locale: Locale;
  readonly format: CardFormat;
  /** Of the picture, in its pixels, the unit of all measures of a card. */
  readonly width: number;
  readonly height: number;
  /** The column of words, measured from the edge where reading starts. */
  readonly column: { readonly start: number; readonly width: number };
  readonly isWide: boolean;
  readonly isRtl: boolean;
  /** Left edge of a box `width` px wide that starts `start` px from the edge where reading starts. */
  readonly left: (start: number, width?: number) => number;
}

/**
 * Columns of words. Chat programs crop the wide card to `CARD_SQUARE`, so its title and main number are inside it, and no
 * word crosses its edges (`scripts/cards/cardErrors.ts`).
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
    left: (start, boxWidth = 0) => (isRtl ? width - start - boxWidth : start),
  };
}
