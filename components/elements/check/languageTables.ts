import type { CheckIndex } from '@/components/check/checkIndex';
import type { CheckTables } from '@/lib/check/checkText';
import { compileVocabulary, type Vocabulary } from '@/lib/check/vocabulary';
import type { Locale } from '@/lib/locales';

/** What sentences are read with, from the file that the page fetches. */
export function languageTables({ numbers, metrics, newsWords }: CheckIndex): CheckTables {
  const vocabularies = Object.fromEntries(
    Object.entries(newsWords).map(([locale, rows]) => [locale, compileVocabulary(rows)]),
  ) as Record<Locale, Vocabulary>;
  return { numbers, metrics, vocabularies };
}
