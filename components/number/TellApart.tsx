import { reportsOf } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import { siblingObservations } from '@/lib/facts/siblingObservations';
import type { Locale } from '@/lib/locales';
import { distinguishingNote } from '@/lib/text/distinguishingNote';
import { ownLanguageFirst } from '@/lib/text/ownLanguageFirst';
import { publisherName } from '@/lib/text/publisherName';
import { signs } from '@/lib/text/signs';

/** What distinguishes a number from others of the same scope: its note, else the outlets that print it. */
export function TellApart({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  if (siblingObservations(row).length === 0) return null;
  const note = distinguishingNote(locale, row);
  if (note !== '') return <span className="tell-apart">{note}</span>;
  const reports = ownLanguageFirst(locale, reportsOf(row.id));
  const outlets = [...new Set(reports.map((report) => publisherName(locale, report.publisher)))];
  if (outlets.length === 0) return null;
  return (
    <span className="tell-apart" data-verbatim="">
      {outlets.join(signs(locale).semicolon)}
    </span>
  );
}
