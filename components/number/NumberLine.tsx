import { kindOfUnit } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { DescribingField } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';
import { TellApart } from './TellApart';

interface NumberLineProps {
  readonly locale: Locale;
  readonly row: Observation;
  /** What to say beside the value; what all numbers around it share is not repeated. */
  readonly fields: ReadonlySet<DescribingField>;
  /** In a sum: whether the value is added or taken away. */
  readonly sign?: 1 | -1 | undefined;
}

/** One number among others, in one line: its value, and in what it differs from them. */
export function NumberLine({ locale, row, fields, sign }: NumberLineProps) {
  const isOrdinal = kindOfUnit(row) === 'ordinal';
  return (
    <li className="number-line">
      <span>
        {sign !== undefined && (sign === 1 ? '+ ' : '− ')}
        <NumberLink signed locale={locale} id={row.id} form={isOrdinal ? 'ordinal' : 'measure'} />
      </span>
      <span>
        {fields.has('metric') && <span>{metricName(locale, row.metric)}</span>}
        {fields.has('period') && (
          <span>
            <PeriodText locale={locale} row={row} />
          </span>
        )}
        {fields.has('place') && <span>{placeName(locale, row.place)}</span>}
        {fields.has('reporter') && <span>{reporterName(locale, row.reporter)}</span>}
        <TellApart locale={locale} row={row} />
        {['provisional', 'restated', 'derived'].includes(row.status) && (
          <span className="number-remarks">{messages(locale).number.status[row.status]}</span>
        )}
      </span>
    </li>
  );
}
