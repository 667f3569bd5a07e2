import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { z } from 'zod';
import { throwIfErrors } from '@/lib/facts/contentError';
import { type ParsedJson, parseJson } from '@/lib/facts/parseJson';
import type { Locale } from '@/lib/locales';
import { FACT_WORD_TABLE_NAMES, readFactWords } from './factWords';
import { flattenMessages, messageFiles } from './messageFiles';

/**
 * The texts that are translated one at a time: a message, the words about a fact, or an MDX file. Keys look like
 * `ui/page.json page.skip`.
 */
export type TranslationUnits = ReadonlyMap<string, string>;

/**
 * Returns every unit of a language, by a key that names its file and its place in the file: `ui/page.json page.skip`.
 */
export function translationUnits(locale: Locale): TranslationUnits {
  const messages = [...messageFiles(locale)].flatMap(([file, tree]) =>
    flattenMessages(tree).map(([key, message]): [string, string] => [`${file} ${key}`, message]),
  );
  // Quotations are translated from their sources, not from English.
  const facts = FACT_WORD_TABLE_NAMES.filter((table) => table !== 'quotations').flatMap((table) =>
    readFactWords(locale, table).rows.map(({ id, ...words }): [string, string] => [
      `facts/${table}.csv ${id}`,
      Object.values(words).flat().join('\n'),
    ]),
  );
  const texts = globSync('**/*.mdx', { cwd: `content/${locale}` })
    .sort()
    .map((file): [string, string] => [file, readFileSync(`content/${locale}/${file}`, 'utf8')]);
  return new Map([...messages, ...facts, ...texts]);
}

/** Digest of the English text from which each unit was translated, by the key of the unit. */
const translatedFrom = z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, 'expected eight hexadecimal digits'));
export type TranslatedFromDigests = Readonly<z.infer<typeof translatedFrom>>;

export function translationRecordPath(locale: Locale): string {
  return `content/${locale}/translatedFrom.json`;
}

/**
 * Reads the digests of a language; none where no translation has been accepted yet.
 * @throws Error listing every invalid line
 */
export function readTranslatedFromDigests(locale: Locale): TranslatedFromDigests {
  const file = translationRecordPath(locale);
  if (!existsSync(file)) return {};
  const { value = {}, errors } = parseTranslatedFromDigests(file, readFileSync(file, 'utf8'));
  throwIfErrors(errors);
  return value;
}

export function parseTranslatedFromDigests(file: string, text: string): ParsedJson<TranslatedFromDigests> {
  return parseJson(file, text, translatedFrom);
}

export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

export interface TranslationState {
  /** Keys of English texts without a translation. */
  readonly missing: readonly string[];
  /** Keys of texts whose English has changed since the translation, or that have no recorded digest. */
  readonly changed: readonly string[];
  /** Keys of texts in the translation that do not exist in English. */
  readonly unknown: readonly string[];
}

/**
 * Compares a translation with the current English texts.
 * @param from digest of the English text from which each unit was translated
 */
export function compareWithEnglish(
  english: TranslationUnits,
  own: TranslationUnits,
  from: TranslatedFromDigests,
): TranslationState {
  const units = [...english];
  return {
    missing: units.flatMap(([unit, text]) => (own.has(unit) || text.trim() === '' ? [] : [unit])),
    changed: units.flatMap(([unit, text]) => (own.has(unit) && from[unit] !== digestOfText(text) ? [unit] : [])),
    unknown: [...own.keys()].filter((unit) => !english.has(unit)),
  };
}
