import { publisher, reportsOf } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import { twinsOf } from '@/lib/facts/twins';

/** What tells a number from one of the same scope: the first sentence of its note, else the outlets that print it. */
export function TellApart({ row }: { readonly row: Observation }) {
  const twins = twinsOf(row);
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
