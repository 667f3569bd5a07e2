import { comparableGroups } from '@/lib/facts/comparability';
import { metricRecord, metrics } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMetricReasons } from '@/lib/text/formatComparability';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { signs } from '@/lib/text/signs';
import { InfoTable } from './InfoTable';

/** All metrics in groups that may share an axis; metrics of different groups may not. */
export function ComparabilityTable({ locale }: { readonly locale: Locale }) {
  const { title, columns, compare, all } = messages(locale).about.method.comparability;
  return (
    <details>
      <summary>{all}</summary>
      <InfoTable caption={title} columns={Object.values(columns)}>
        {comparableGroups(metrics().map(({ id }) => id)).map((group) => {
          const [first = ''] = group;
          const methods = new Set(group.map((id) => factWords(locale, 'methods', metricRecord(id).method).name));
          return (
            <tr key={first}>
              <th scope="row">{group.map((id) => metricName(locale, id)).join(signs(locale).semicolon)}</th>
              <td>{[...methods].join(signs(locale).semicolon)}</td>
              <td>{formatMetricReasons(locale, first, first)[0] ?? compare}</td>
            </tr>
          );
        })}
      </InfoTable>
    </details>
  );
}
