import { NumberLink } from '@/components/number/NumberLink';
import { groupComparableMetrics } from '@/lib/facts/comparability';
import { factBase, findMetric, metrics, observations, openQuestions, relations } from '@/lib/facts/facts';
import {
  type ConstraintKind,
  OBSERVATION_PRECISIONS,
  OBSERVATION_STATUSES,
  type Observation,
  unknownReasonOfStatus,
} from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatIncomparabilityReasons } from '@/lib/text/formatComparability';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { InfoTable } from './InfoTable';

interface CertaintyTableProps {
  readonly locale: Locale;
  /**
   * `precision`: terms for how exact a value is. `status`: terms for where a value comes from and whether it is valid.
   */
  readonly of: 'precision' | 'status';
}

/**
 * Renders a table of the terms for how certain a value is: each with its meaning, an example and its number of values.
 */
export function CertaintyTable({ locale, of }: CertaintyTableProps) {
  const { number, about } = messages(locale);
  const words = about.method.words;
  const rows =
    of === 'precision'
      ? OBSERVATION_PRECISIONS.map((id) => ({
          name: number.precision[id],
          means: words.precisionMeans[id],
          matching: observations().filter((row) => row.precision === id && !hasNoPrintedSource(row)),
        }))
      : OBSERVATION_STATUSES.map((id) => ({
          name: number.status[id],
          means: words.statusMeans[id],
          matching: observations().filter((row) => row.status === id),
        }));
  return (
    <InfoTable
      caption={words[of]}
      columns={[words[of], words.columns.example, words.columns.means, words.columns.count]}
      counts={1}
      longTextColumn={2}
    >
      {rows
        .filter(({ matching }) => matching.length > 0)
        .map(({ name, means, matching }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{matching[0] && <NumberLink hasPrecisionSign locale={locale} id={matching[0].id} />}</td>
            <td className="info-long">{means}</td>
            <td className="numeric" data-tally="observations">
              {matching.length}
            </td>
          </tr>
        ))}
    </InfoTable>
  );
}

/**
 * Returns whether a value has no printed source, because it was calculated or is unknown, so that no precision applies
 * to it.
 */
function hasNoPrintedSource({ status }: Observation): boolean {
  return status === 'derived' || unknownReasonOfStatus(status) !== undefined;
}

/**
 * Renders a table of all metrics with their methods of counting, in groups. Only metrics of one group may share an
 * axis.
 */
export function ComparabilityTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, compare, all } = messages(locale).about.method.comparability;
  return (
    <details>
      <summary>{all}</summary>
      <InfoTable caption={title} columns={Object.values(columns)}>
        {groupComparableMetrics(metrics().map(({ id }) => id)).map((group) => {
          const [first = ''] = group;
          const methods = new Set(group.map((id) => factWords(locale, 'methods', findMetric(id).method).name));
          return (
            <tr key={first}>
              <th scope="row">{group.map((id) => metricName(locale, id)).join(punctuationOf(locale).semicolon)}</th>
              <td>{[...methods].join(punctuationOf(locale).semicolon)}</td>
              <td>{formatIncomparabilityReasons(locale, first, first)[0] ?? compare}</td>
            </tr>
          );
        })}
      </InfoTable>
    </details>
  );
}

/**
 * Renders a table of the kinds of relation between numbers: the rule of each kind, its number of relations, and how
 * many of them fail.
 */
export function RelationKindTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, kinds } = messages(locale).about.method.constraints;
  const ofKind = (rows: readonly { kind: ConstraintKind }[], kind: string) =>
    rows.filter((row) => row.kind === kind).length;
  return (
    <InfoTable caption={title} columns={Object.values(columns)} counts={2} longTextColumn={1}>
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

/** Renders a table of findings that the site does not publish, with the reasons. It omits the numbers themselves. */
export function LeftOutNumbersTable({ locale }: { readonly locale: Locale }) {
  const { title, columns } = messages(locale).about.method.leftOut;
  return (
    <InfoTable caption={title} columns={Object.values(columns)}>
      {factBase()
        .leftOut.rows.map(({ id }) => factWords(locale, 'leftOut', id))
        .map(({ id, what, reason }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td>{reason}</td>
          </tr>
        ))}
    </InfoTable>
  );
}
