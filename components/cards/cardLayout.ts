import { LOCALES, type Locale } from '@/lib/locales';
import { CARD_SIZES_PX, type CardFormat } from './cards';

/** The size, text column and reading direction of a card in one language and format. */
export interface CardLayout {
  readonly locale: Locale;
  readonly format: CardFormat;
  /** Width of the picture of the card, px; all positions and sizes on a card are in these pixels. */
  readonly width: number;
  readonly height: number;
  /** Start of the text column from the start edge of the card, and its width, px. */
  readonly column: { readonly start: number; readonly width: number };
  readonly isWide: boolean;
  readonly isRtl: boolean;
  /**
   * Returns the left edge, px, of a box that is `width` px wide and starts `start` px from the start edge of the card.
   */
  readonly left: (start: number, width?: number) => number;
}

/**
 * Text column by format. Chat programs crop the wide card to `CHAT_CROP_EDGES_PX`, so its title and main number are
 * inside the square, and no word crosses its edges (checked by `scripts/cards/findCardErrors.ts`).
 */
const COLUMNS_PX = {
  wide: { start: 300, width: 600 },
  post: { start: 72, width: 936 },
} as const satisfies Record<CardFormat, CardLayout['column']>;

/** Returns the size, text column and reading direction of a card, px, for a language and a format. */
export function createCardLayout(locale: Locale, format: CardFormat): CardLayout {
  const { width, height } = CARD_SIZES_PX[format];
  const isRtl = LOCALES[locale].dir === 'rtl';
  return {
    locale,
    format,
    width,
    height,
    column: COLUMNS_PX[format],
    isWide: format === 'wide',
    isRtl,
    left: (start, boxWidth = 0) => (isRtl ? width - start - boxWidth : start),
  };
}
