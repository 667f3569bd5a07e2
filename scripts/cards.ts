import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { CARD_FORMATS, CARD_SQUARE, CARDS, type CardFormat, cardFile, formatsOf } from '@/lib/site/cards';
import { cardFaults } from './cards/cardFaults';
import { fitDrawing } from './cards/fitDrawing';
import { pageContent, sheetsOf } from './pageSheets';
import { photograph, type Shot } from './photograph';

/** The pages that cards are photographed from, kept for the tests when they are taken out of the site. */
export const KEPT_PAGES = '.cache/share';

/** Used everywhere where there is no browser. */
const DEFAULT_CARD = 'scripts/cards/default.png';
/** What the strictest chat program still shows, bytes. */
const MOST_BYTES = 300_000;

/** How a format is laid out: upright ones as on a phone, three pixels to one of CSS. */
export const LAYOUTS = {
  wide: { fit: { scale: 1, leastWord: 40, fillsWithMap: true }, rules: { ...CARD_SQUARE, leastWord: 40 } },
  post: { fit: { scale: 3, leastWord: 24, fillsWithMap: true }, rules: { left: 0, right: 360, leastWord: 14 } },
  tall: { fit: { scale: 3, leastWord: 24, fillsWithMap: false }, rules: { left: 0, right: 360, leastWord: 14 } },
} as const satisfies Record<CardFormat, object>;

interface Card {
  readonly locale: Locale;
  readonly id: string;
  readonly format: CardFormat;
}

/**
 * Photographs every share card, and takes the pages it was photographed from out of the site.
 * @returns address of each picture by the one that pages name it by; a picture that was not made is not among them
 * @throws when a card does not say what it must, or says more than it has room for
 */
export async function makeCards(out: string): Promise<ReadonlyMap<string, string>> {
  const cards = PUBLISHED_LOCALES.flatMap((locale) =>
    [...CARDS].flatMap(([id, subject]) => formatsOf(subject).map((format): Card => ({ locale, id, format }))),
  );
  const pictures = await photograph(
    out,
    cards.map((card) => shotOf(out, card)),
  );
  keepPages(out);
  mkdirSync(`${out}/cards`, { recursive: true });
  if (pictures === null) return useDefault(out, cards);
  return new Map(cards.map((card, i) => [addressOf(card), writeCard(out, card, pictures[i] as Buffer)]));
}

function addressOf({ locale, id, format }: Card): string {
  return cardFile(locale, id, format);
}

function shotOf(out: string, { locale, id, format }: Card): Shot {
  const { width, height } = CARD_FORMATS[format];
  const { fit, rules } = LAYOUTS[format];
  const { scale } = fit;
  const path = `/${locale}/share/${id}/`;
  return {
    path,
    content: [pageContent(out, path), String(fitDrawing), String(cardFaults), JSON.stringify(LAYOUTS)].join('\n'),
    width: width / scale,
    height: height / scale,
    scale,
    prepare: async (page) => {
      await page.evaluate(fitDrawing, fit);
      const faults = await page.evaluate(cardFaults, rules);
      return faults.map((fault) => `The share card "${id}" (${format}) ${fault}.`);
    },
  };
}

function writeCard(out: string, card: Card, picture: Buffer): string {
  if (card.format === 'wide' && picture.length > MOST_BYTES)
    throw new Error(
      `The share card "${card.id}" has ${picture.length} bytes; some previews show none above ${MOST_BYTES}.`,
    );
  const address = addressOf(card).replace('.png', `.${hashOf(picture)}.png`);
  mkdirSync(`${out}/cards/${card.locale}`, { recursive: true });
  writeFileSync(`${out}${address}`, picture);
  return address;
}

function useDefault(out: string, cards: readonly Card[]): ReadonlyMap<string, string> {
  console.log('No browser found: all pages share one picture, and those that a browser makes are not offered.');
  const picture = readFileSync(DEFAULT_CARD);
  const address = `/cards/default.${hashOf(picture)}.png`;
  writeFileSync(`${out}${address}`, picture);
  return new Map(cards.filter(({ format }) => format === 'wide').map((card) => [addressOf(card), address]));
}

function hashOf(picture: Buffer): string {
  return createHash('sha256').update(picture).digest('hex').slice(0, 12);
}

/** The pages are no part of the site, nor is the style that they alone ask for. */
function keepPages(out: string): void {
  rmSync(KEPT_PAGES, { recursive: true, force: true });
  for (const locale of PUBLISHED_LOCALES) {
    const sheets = sheetsOf(`${out}/${locale}/share/story/index.html`);
    const shared = new Set(sheetsOf(`${out}/${locale}/index.html`));
    for (const sheet of sheets.filter((each) => !shared.has(each))) keep(out, sheet);
    keep(out, `/${locale}/share`);
  }
}

function keep(out: string, path: string): void {
  cpSync(`${out}${path}`, `${KEPT_PAGES}${path}`, { recursive: true });
  rmSync(`${out}${path}`, { recursive: true });
}
