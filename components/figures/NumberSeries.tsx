import { ascending } from 'd3';
import { UNITS } from '@/content/data/units';
import { observation, observations, unitOf } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';

/** The other values of the same metric, oldest first: never summed, never joined by a line. */
export function NumberSeries({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const { metric } = observation(id);
  const others = observations()
    .filter((row) => row.metric === metric && row.id !== id)
    .toSorted((a, b) => ascending(a.from, b.from));
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
