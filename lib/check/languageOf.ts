import { LOCALES, type Locale } from '@/lib/locales';
import type { Token } from './tokens';
import { findTerms, type Vocabulary, type WordRole } from './vocabulary';

export type Vocabularies = Readonly<Record<Locale, Vocabulary>>;

/** Roles of words that are much the same in all languages. */
const NAMES: readonly WordRole[] = ['place', 'reporter', 'elsewhere'];

/**
 * The language that most words of a text belong to.
 * @param page the language of the page, for texts that could be of several
 */
export function languageOf(tokens: readonly Token[], vocabularies: Vocabularies, page: Locale): Locale {
  if (tokens.some(({ text }) => /\p{Script=Arabic}/u.test(text))) return 'ar';
  const score = (locale: Locale) =>
    new Set(
      findTerms(tokens, vocabularies[locale])
        .filter(({ role }) => !NAMES.includes(role))
        .map(({ first }) => first),
    ).size;
  const order = [page, ...(Object.keys(LOCALES) as Locale[])];
  return order.reduce((best, locale) => (score(locale) > score(best) ? locale : best));
}
