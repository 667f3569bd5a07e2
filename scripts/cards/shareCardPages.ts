import type { Page } from 'playwright';
import {
  CARD_SIZES_PX,
  CARD_SUBJECTS_BY_ID,
  type CardFormat,
  CHAT_CROP_EDGES_PX,
  cardPicturePath,
} from '@/components/cards/cards';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import type { ArtefactPage } from '../renderArtefacts';
import { type CardRules, findCardErrors } from './findCardErrors';

/** Folder of the pages that the build photographs and does not publish; tests read it. */
export const BUILD_ONLY_DIR = '.cache/photographed';

/** Maximum size in bytes of the picture of a share card; some chat programs do not show larger ones. */
const MAX_BYTES = 300_000;

/** The limits that `findCardErrors` checks in each format of a share card, in px. */
export const CARD_RULES = {
  wide: { square: CHAT_CROP_EDGES_PX, minWordSizePx: 20, minNoteSizePx: 15 },
  post: { minWordSizePx: 25, minNoteSizePx: 22 },
} as const satisfies Record<CardFormat, CardRules>;

const FORMATS = Object.keys(CARD_SIZES_PX) as CardFormat[];

/** Size in px of a window in which a share card fits in all its formats, one below the other. */
export const CARD_WINDOW_SIZE_PX = {
  width: Math.max(...FORMATS.map((format) => CARD_SIZES_PX[format].width)),
  height: FORMATS.reduce((sum, format) => sum + CARD_SIZES_PX[format].height, 0),
};

/**
 * Returns the pages that the build photographs as share cards. The build fails if a card lacks a part or its words are
 * not legible.
 */
export function shareCardPages(): readonly ArtefactPage[] {
  return PUBLISHED_LOCALES.flatMap((locale) =>
    [...CARD_SUBJECTS_BY_ID.keys()].map((id) => ({
      path: `/${locale}/share/${id}/`,
      ...CARD_WINDOW_SIZE_PX,
      scale: 1,
      prepare: async (page: Page) => {
        const errors: string[] = [];
        // Loads every font, because `findCardErrors` looks for missing characters in all of them.
        await page.evaluate(() =>
          Promise.allSettled([...document.fonts].map((font) => font.load())).then(() => undefined),
        );
        for (const format of FORMATS)
          for (const error of await page.evaluate(findCardErrors, { format, rules: CARD_RULES[format] }))
            errors.push(`The share card "${locale}/${id}" (${format}) ${error}.`);
        return errors;
      },
      dependsOn: [findCardErrors, CARD_RULES],
      files: FORMATS.map((format) => ({
        name: cardPicturePath(locale, id, format),
        make: (page: Page) => photograph(page, { locale, id, format }),
        dependsOn: [photograph, format, MAX_BYTES],
      })),
    })),
  );
}

interface Card {
  readonly locale: Locale;
  readonly id: string;
  readonly format: CardFormat;
}

/** Takes the picture of a share card. @throws when the file is too large */
async function photograph(page: Page, { id, locale, format }: Card): Promise<Buffer> {
  const picture = await page.locator(`.card[data-format="${format}"]`).screenshot();
  if (format === 'wide' && picture.length > MAX_BYTES)
    throw new Error(
      `The share card "${locale}/${id}" has ${picture.length} bytes; some previews show none above ${MAX_BYTES}.`,
    );
  return picture;
}
