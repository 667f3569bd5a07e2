import { openQuestions, relations } from '@/lib/facts/facts';
import type { ConstraintKind } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

/** Kinds of checked relations between numbers: rule, number of relations, number of broken ones. */
export function ConstraintTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, kinds } = messages(locale).about.method.constraints;
  const ofKind = (rows: readonly { kind: ConstraintKind }[], kind: string) =>
    rows.filter((row) => row.kind === kind).length;
  return (
    <InfoTable caption={title} columns={Object.values(columns)} counts={2} long={1}>
      {Object.entries(kinds).map(([kind, { name, rule }]) => (
        <tr key={kind}>
          <th scope="row">{name}</th>
          <td className="info-long">{rule}</td>
          <td className="numeric" data-tally="constraints">
            {ofKind(relations(), kind)}
          </td>
          <td className="numeric" data-tally="questions">
            {ofKind(openQuestions(), kind)}
          </td>
        </tr>
      ))}
    </InfoTable>
  );
}
