import { reportsOfObservation } from '@/lib/facts/facts';
import { observationsOfSameMetricAndPeriod } from '@/lib/facts/relatedObservations';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { distinguishingNote } from '@/lib/text/distinguishingNote';
import { publisherName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { sortReportsOwnLanguageFirst } from '@/lib/text/sortReportsOwnLanguageFirst';

/**
 * Renders what distinguishes a number from others of the same metric, place, period and reporter: its note, or else the
 * outlets that printed it. Renders nothing where there are no others.
 */
export function NoteOnSimilarNumbers({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  if (observationsOfSameMetricAndPeriod(row).length === 0) return null;
  const note = distinguishingNote(locale, row);
  if (note !== '') return <span className="distinguishing-note">{note}</span>;
  const reports = sortReportsOwnLanguageFirst(locale, reportsOfObservation(row.id));
  const outlets = [...new Set(reports.map((report) => publisherName(locale, report.publisher)))];
  if (outlets.length === 0) return null;
  return (
    <span className="distinguishing-note" data-verbatim="">
      {outlets.join(punctuationOf(locale).semicolon)}
    </span>
  );
}
