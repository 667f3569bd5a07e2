import { publisher, reportsOf } from '@/lib/facts/facts';
import { sameCellRows } from '@/lib/facts/sameCellRows';
import type { Observation } from '@/lib/facts/schema';

/** What tells a number from one of the same scope: the first sentence of its note, else the outlets that print it. */
export function TellApart({ row }: { readonly row: Observation }) {
  const twins = sameCellRows(row);
  if (twins.length === 0) return null;
  const note = firstSentence(row.note);
  if (note !== '' && twins.every((twin) => firstSentence(twin.note) !== note))
    return <span className="tell-apart">{note}</span>;
  const outlets = [...new Set(reportsOf(row.id).map((report) => publisher(report.publisher).name))];
  if (outlets.length === 0) return null;
  return (
    <span className="tell-apart" data-verbatim="">
      {outlets.join('; ')}
    </span>
  );
}

function firstSentence(note: string): string {
  return note.split(/(?<=\.)\s/)[0] ?? '';
}
