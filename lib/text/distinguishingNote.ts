import { observationsOfSameMetricAndPeriod } from '@/lib/facts/relatedObservations';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { observationNote } from './factWords';
import { splitIntoSentences } from './splitIntoSentences';

/**
 * Returns the first sentence of a number's note, if it distinguishes the number from all others of the same metric,
 * period, place and reporter; otherwise an empty string.
 */
export function distinguishingNote(locale: Locale, row: Observation): string {
  const twins = observationsOfSameMetricAndPeriod(row);
  const note = firstSentence(locale, row.id);
  return twins.length > 0 && twins.every((twin) => firstSentence(locale, twin.id) !== note) ? note : '';
}

function firstSentence(locale: Locale, id: string): string {
  return splitIntoSentences(locale, observationNote(locale, id))[0] ?? '';
}
