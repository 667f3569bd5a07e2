import type { MetricId } from '@/content/data/metrics';
import { UNITS } from '@/content/data/units';
import { observation, series, unitOf } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';

/** The other values of the same metric, oldest first: never summed, never joined by a line. */
export function NumberSeries({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const { metric } = observation(id);
  const others = series(metric as MetricId)
    .map(({ row }) => row)
    .filter((row) => row.id !== id);
  if (others.length === 0) return null;
  return (
    <section className="number-series">
      <h2>{messages(locale).number.series}</h2>
      <ul>
        {others.map((row) => (
          <li key={row.id}>
            <span className="number-series-value">
              <NumberLink
                signed
                locale={locale}
                id={row.id}
                form={UNITS[unitOf(row)].kind === 'ordinal' ? 'ordinal' : 'measure'}
              />
            </span>
            <PeriodText locale={locale} row={row} />
            <span>{placeName(locale, row.place)}</span>
            <span>{reporterName(locale, row.reporter)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
