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
  const score = (locale: Locale) => {
    const known = findTerms(tokens, vocabularies[locale]).filter(({ role }) => !NAMES.includes(role));
    return new Set(known.map(({ first }) => first)).size;
  };
  const order = [page, ...(Object.keys(LOCALES) as Locale[]).filter((locale) => locale !== page)];
  const scores = new Map(order.map((locale) => [locale, score(locale)]));
  return order.reduce((best, locale) => ((scores.get(locale) ?? 0) > (scores.get(best) ?? 0) ? locale : best));
}
