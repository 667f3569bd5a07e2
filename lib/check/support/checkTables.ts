import { metrics, observations } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { addWholesFromRelations } from '../addWholesFromRelations';
import type { CheckTables } from '../checkText';
import { compileVocabularies } from '../detectLanguageAndTerms';
import { loadNewsWords } from '../newsWords';

const METRICS = Object.fromEntries(metrics().map((metric) => [metric.id, metric]));

/** The fact base and the vocabularies of all languages, as the page loads them. */
export const CHECK_TABLES: CheckTables = {
  numbers: addWholesFromRelations(
    observations().flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }])),
    METRICS,
  ),
  metrics: METRICS,
  vocabularies: compileVocabularies(PUBLISHED_LOCALES, loadNewsWords),
};
