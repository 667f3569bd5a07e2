import { reportsOf } from '@/lib/facts/facts';
import { sameCellRows } from '@/lib/facts/sameCellRows';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { observationNote } from './factWords';
import { ownLanguageFirst } from './ownLanguageFirst';
import { publisherName } from './publisherName';
import { sentencesOf } from './sentencesOf';
import { signs } from './signs';

interface Distinction {
  readonly text: string;
  /** Whether it consists of names of outlets. */
  readonly isOutlets: boolean;
}

/**
 * What tells a number from others of the same metric, period, place and body: the first sentence of its note, where theirs
 * say something else, or the outlets that print it. Empty where there is no other, or nothing to tell it by.
 */
export function distinctionOf(locale: Locale, row: Observation): Distinction {
  const twins = sameCellRows(row);
  if (twins.length === 0) return { text: '', isOutlets: false };
  const note = firstSentence(locale, row.id);
  if (note !== '' && twins.every((twin) => firstSentence(locale, twin.id) !== note))
    return { text: note, isOutlets: false };
  const reports = ownLanguageFirst(locale, reportsOf(row.id));
  const outlets = [...new Set(reports.map((report) => publisherName(locale, report.publisher)))];
  return { text: outlets.join(signs(locale).semicolon), isOutlets: true };
}

function firstSentence(locale: Locale, id: string): string {
  return sentencesOf(locale, observationNote(locale, id))[0] ?? '';
}
