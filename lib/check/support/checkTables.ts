import { metrics, observations } from '@/lib/facts/facts';
import type { CheckTables } from '../checkText';
import { newsWords } from '../newsWords';
import { compileVocabularies } from '../termsOf';

/** The fact base and the vocabularies of all languages, as the page loads them. */
export const CHECK_TABLES: CheckTables = {
  numbers: observations().flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }])),
  metrics: Object.fromEntries(metrics().map((metric) => [metric.id, metric])),
  vocabularies: compileVocabularies(newsWords),
};
