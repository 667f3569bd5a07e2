import type { Locale } from '@/lib/locales';
import { keepLiteralTerms } from './keepLiteralTerms';
import type { Token } from './tokens';
import {
  compileVocabulary,
  findTerms,
  type Term,
  type Vocabulary,
  type VocabularyRow,
  type WordRole,
} from './vocabulary';

export type Vocabularies = Readonly<Record<Locale, Vocabulary>>;

/** Compiles the vocabularies of these languages for searching; a language that is not published yet may have none. */
export function compileVocabularies(
  locales: readonly Locale[],
  rowsOf: (locale: Locale) => readonly VocabularyRow[],
): Vocabularies {
  return Object.fromEntries(locales.map((locale) => [locale, compileVocabulary(rowsOf(locale))])) as Record<
    Locale,
    Vocabulary
  >;
}

/** A text's words that are in the vocabulary of its language. */
interface TermsOfText {
  readonly language: Locale;
  readonly terms: readonly Term[];
}

/** Roles of words that are similar in all languages. */
const NAMES: readonly WordRole[] = ['place', 'reporter', 'elsewhere', 'town'];

/**
 * Detects the language of a text by the number of known words, and returns its terms.
 * @param page language of the page, which is preferred for texts that could be in several languages
 */
export function detectLanguageAndTerms(
  tokens: readonly Token[],
  vocabularies: Vocabularies,
  page: Locale,
): TermsOfText {
  const isArabic = tokens.some(({ text }) => /\p{Script=Arabic}/u.test(text));
  const others = (Object.keys(vocabularies) as Locale[]).filter((locale) => locale !== page);
  const possible = isArabic ? (['ar'] as const) : [page, ...others];
  const read = possible.map((language) => ({ language, terms: findTerms(tokens, vocabularies[language]) }));
  // On a tie, the language of the page wins, because it is first.
  const { language, terms } = read.reduce((best, each) => (knownWords(each) > knownWords(best) ? each : best));
  return { language, terms: keepLiteralTerms(terms, tokens) };
}

function knownWords({ terms }: TermsOfText): number {
  return new Set(terms.filter(({ role }) => !NAMES.includes(role)).map(({ first }) => first)).size;
}
