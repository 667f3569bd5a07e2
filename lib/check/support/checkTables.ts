import { METRICS } from '@/content/data/metrics';
import { observations } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import type { CheckTables } from '../checkText';
import { newsWords } from '../newsWords';
import { compileVocabulary, type Vocabulary } from '../vocabulary';

const vocabularies = Object.fromEntries(
  (Object.keys(LOCALES) as Locale[]).map((locale) => [locale, compileVocabulary(newsWords(locale))]),
) as Record<Locale, Vocabulary>;

/** The fact base and the words of all languages, as the page has them. */
export const CHECK_TABLES: CheckTables = {
  numbers: observations().flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }])),
  metrics: METRICS,
  vocabularies,
};
