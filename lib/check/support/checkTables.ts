import { metrics, observations } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import type { CheckTables } from '../checkText';
import { newsWords } from '../newsWords';
import { compileVocabularies } from '../termsOf';
import { withRelations } from '../withRelations';

const METRICS = Object.fromEntries(metrics().map((metric) => [metric.id, metric]));

/** The fact base and the vocabularies of all languages, as the page loads them. */
export const CHECK_TABLES: CheckTables = {
  numbers: withRelations(
    observations().flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }])),
    METRICS,
  ),
  metrics: METRICS,
  vocabularies: compileVocabularies(PUBLISHED_LOCALES, newsWords),
};
