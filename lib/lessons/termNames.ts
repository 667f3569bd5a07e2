import type { Locale } from '@/lib/locales';
import type { TermNames } from '@/lib/story/checkTerms';
import { readFactWords } from '@/lib/text/factWords';

/** How prose names each term of the glossary in a language, beside the term itself. */
export function termNames(locale: Locale): TermNames {
  return Object.fromEntries(readFactWords(locale, 'glossary').rows.map(({ id, words }) => [id, words]));
}
