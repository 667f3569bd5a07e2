import { reportsOf } from '@/lib/facts/facts';
import { sameCellRows } from '@/lib/facts/sameCellRows';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { ownLanguageFirst } from '@/lib/text/ownLanguageFirst';
import { publisherName } from '@/lib/text/publisherName';
import { sentencesOf } from '@/lib/text/sentencesOf';
import { signs } from '@/lib/text/signs';

/** What tells a number from one of the same scope: the first sentence of its note, else the outlets that print it. */
export function TellApart({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  const twins = sameCellRows(row);
  if (twins.length === 0) return null;
  const note = firstSentence(locale, row.id);
  if (note !== '' && twins.every((twin) => firstSentence(locale, twin.id) !== note))
    return <span className="tell-apart">{note}</span>;
  const reports = ownLanguageFirst(locale, reportsOf(row.id));
  const outlets = [...new Set(reports.map((report) => publisherName(locale, report.publisher)))];
  if (outlets.length === 0) return null;
  return (
    <span className="tell-apart" data-verbatim="">
      {outlets.join(signs(locale).semicolon)}
    </span>
  );
}

function firstSentence(locale: Locale, id: string): string {
  return sentencesOf(locale, observationNote(locale, id))[0] ?? '';
}
