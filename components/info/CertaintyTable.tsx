import { NumberLink } from '@/components/number/NumberLink';
import { observations } from '@/lib/facts/facts';
import { type Observation, PRECISIONS, STATUSES, unknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

interface CertaintyTableProps {
  readonly locale: Locale;
  /** `precision`: terms for how exact a value is; `status`: terms for its origin and its validity. */
  readonly of: 'precision' | 'status';
}

/** Terms of certainty that the fact base uses, each with its meaning, an example and the number of values. */
export function CertaintyTable({ locale, of }: CertaintyTableProps) {
  const { number, about } = messages(locale);
  const words = about.method.words;
  const rows =
    of === 'precision'
      ? PRECISIONS.map((id) => ({
          name: number.precision[id],
          means: words.precisionMeans[id],
          held: observations().filter((row) => row.precision === id && !isOurs(row)),
        }))
      : STATUSES.map((id) => ({
          name: number.status[id],
          means: words.statusMeans[id],
          held: observations().filter((row) => row.status === id),
        }));
  return (
    <InfoTable
      caption={words[of]}
      columns={[words[of], words.columns.example, words.columns.means, words.columns.count]}
      counts={1}
      long={2}
    >
      {rows
        .filter(({ held }) => held.length > 0)
        .map(({ name, means, held }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{held[0] && <NumberLink hasPrecisionSign locale={locale} id={held[0].id} />}</td>
            <td className="info-long">{means}</td>
            <td className="numeric" data-tally="observations">
              {held.length}
            </td>
          </tr>
        ))}
    </InfoTable>
  );
}

/** Whether a value has no printed source, so that the precision of a source does not apply. */
function isOurs({ status }: Observation): boolean {
  return status === 'derived' || unknownReason(status) !== undefined;
}
