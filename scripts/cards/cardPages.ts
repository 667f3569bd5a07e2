import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CARD_FORMATS, CARD_SQUARE, CARDS, type CardFormat, cardFile, formatsOf } from '@/components/share/card/cards';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import type { BrowserPage } from '../makeInBrowser';
import { cardErrors } from './cardErrors';

/** Used everywhere where there is no browser. */
const DEFAULT_CARD = 'scripts/cards/default.png';
/** What the strictest chat program still shows, bytes. */
const MOST_BYTES = 300_000;

/** How a format is photographed, and what is asked of it: upright ones are laid out as on a phone, three pixels to one of CSS. */
export const LAYOUTS = {
  wide: { scale: 1, rules: { ...CARD_SQUARE, leastWord: 40, leastNumber: 96, leastName: 24 } },
  post: { scale: 3, rules: { left: 0, right: 360, leastWord: 14, leastNumber: 32, leastName: 8 } },
  tall: { scale: 3, rules: { left: 0, right: 360, leastWord: 14, leastNumber: 32, leastName: 8 } },
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
      files: [{ name: addressOf(card), make: (page) => page.screenshot() }],
    };
  });
}

/**
 * Writes every share card, named by what is in it; where none was made, the one picture that all pages share then.
 * @returns address of each picture by the one that pages name it by; a picture that was not made is not among them
 */
export function writeCards(out: string, made: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  if (made.size === 0) return writeDefault(out);
  return new Map(ALL_CARDS.map((card) => [addressOf(card), writeCard(out, card, made.get(addressOf(card)) as Buffer)]));
}

function addressOf({ locale, id, format }: Card): string {
  return cardFile(locale, id, format);
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

function writeDefault(out: string): ReadonlyMap<string, string> {
  const picture = readFileSync(DEFAULT_CARD);
  const address = `/cards/default.${hashOf(picture)}.png`;
  mkdirSync(`${out}/cards`, { recursive: true });
  writeFileSync(`${out}${address}`, picture);
  return new Map(ALL_CARDS.filter(({ format }) => format === 'wide').map((card) => [addressOf(card), address]));
}

function hashOf(picture: Buffer): string {
  return createHash('sha256').update(picture).digest('hex').slice(0, 12);
}
