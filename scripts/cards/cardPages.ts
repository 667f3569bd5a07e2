import type { Page } from 'playwright';
import { CARD_FORMATS, CARD_SQUARE, CARDS, type CardFormat, cardFile, formatsOf } from '@/components/cards/cards';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import type { BrowserPage } from '../makeInBrowser';
import { cardErrors } from './cardErrors';

/** Where the build keeps the pages that it photographs and does not publish, for tests. */
export const PHOTOGRAPHED = '.cache/photographed';

/** What the strictest chat program still shows, bytes. */
const MOST_BYTES = 300_000;

/** How a format is photographed, and what is asked of it: upright ones are laid out as on a phone, three pixels to one of CSS. */
export const LAYOUTS = {
  wide: { scale: 1, rules: { ...CARD_SQUARE, leastWord: 40, leastNumber: 96, leastName: 24 } },
  post: { scale: 3, rules: { left: 0, right: 360, leastWord: 14, leastNumber: 32, leastName: 8 } },
} as const satisfies Record<CardFormat, object>;

interface Card {
  readonly locale: Locale;
  readonly id: string;
  readonly format: CardFormat;
}

const ALL_CARDS = PUBLISHED_LOCALES.flatMap((locale) =>
  [...CARDS].flatMap(([id, subject]) => formatsOf(subject).map((format): Card => ({ locale, id, format }))),
);

/** Pages that the share cards are photographed from; a card must say what it must, and no more than it has room for. */
export function cardPages(): readonly BrowserPage[] {
  return ALL_CARDS.map((card) => {
    const { locale, id, format } = card;
    const { width, height } = CARD_FORMATS[format];
    const { scale, rules } = LAYOUTS[format];
    return {
      path: `/${locale}/share/${id}/`,
      width: width / scale,
      height: height / scale,
      scale,
      prepare: async (page) => {
        const errors = await page.evaluate(cardErrors, rules);
        return errors.map((error) => `The share card "${locale}/${id}" (${format}) ${error}.`);
      },
      dependsOn: [cardErrors, LAYOUTS],
      files: [
        {
          name: cardFile(locale, id, format),
          make: (page) => photograph(page, card),
          dependsOn: [photograph, format, MOST_BYTES],
        },
      ],
    };
  });
}

/** @throws where a picture is too large */
async function photograph(page: Page, { id, locale, format }: Card): Promise<Buffer> {
  const picture = await page.screenshot();
  if (format === 'wide' && picture.length > MOST_BYTES)
    throw new Error(
      `The share card "${locale}/${id}" has ${picture.length} bytes; some previews show none above ${MOST_BYTES}.`,
    );
  return picture;
}
