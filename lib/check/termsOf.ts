import { LOCALES, type Locale } from '@/lib/locales';
import { meantTerms } from './meantTerms';
import type { Token } from './tokens';
import { compileVocabulary, findTerms, type Term, type Vocabulary, type WordRole, type WordRow } from './vocabulary';

export type Vocabularies = Readonly<Record<Locale, Vocabulary>>;

/** Reads the rows of all languages into what texts are searched with. */
export function compileVocabularies(rowsOf: (locale: Locale) => readonly WordRow[]): Vocabularies {
  const locales = Object.keys(LOCALES) as Locale[];
  return Object.fromEntries(locales.map((locale) => [locale, compileVocabulary(rowsOf(locale))])) as Record<
    Locale,
    Vocabulary
  >;
}

/** The words of a text that the vocabulary of its language knows. */
interface TermsOfText {
  readonly language: Locale;
  readonly terms: readonly Term[];
}

/** Roles of words that are much the same in all languages. */
const NAMES: readonly WordRole[] = ['place', 'reporter', 'elsewhere', 'town'];

/**
 * The language that most words of a text belong to, and those words.
 * @param page the language of the page, for texts that could be of several
 */
export function termsOf(tokens: readonly Token[], vocabularies: Vocabularies, page: Locale): TermsOfText {
  const isArabic = tokens.some(({ text }) => /\p{Script=Arabic}/u.test(text));
  const others = (Object.keys(LOCALES) as Locale[]).filter((locale) => locale !== page);
  const possible = isArabic ? (['ar'] as const) : [page, ...others];
  const read = possible.map((language) => ({ language, terms: findTerms(tokens, vocabularies[language]) }));
  // The first of equals, which is the page's.
  const { language, terms } = read.reduce((best, each) => (knownWords(each) > knownWords(best) ? each : best));
  return { language, terms: meantTerms(terms, tokens) };
}

function knownWords({ terms }: TermsOfText): number {
  return new Set(terms.filter(({ role }) => !NAMES.includes(role)).map(({ first }) => first)).size;
}
