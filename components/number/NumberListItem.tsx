import { unitKindOfObservation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { ObservationField } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricName, placeName, reporterName } from '@/lib/text/names';
import { NoteOnSimilarNumbers } from './NoteOnSimilarNumbers';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';

interface NumberListItemProps {
  readonly locale: Locale;
  readonly row: Observation;
  /** Fields to print beside the value: those in which it differs from the other numbers of the list. */
  readonly fields: ReadonlySet<ObservationField>;
  /** Sign of a term in a formula: added (1) or subtracted (-1). Default: no sign is printed. */
  readonly sign?: 1 | -1 | undefined;
}

/** Renders one number of a list on one line: its value, and the fields that distinguish it from the others. */
export function NumberListItem({ locale, row, fields, sign }: NumberListItemProps) {
  const isOrdinal = unitKindOfObservation(row) === 'ordinal';
  return (
    <li className="number-line">
      <span>
        {sign !== undefined && (sign === 1 ? '+ ' : '− ')}
        <NumberLink hasPrecisionSign locale={locale} id={row.id} form={isOrdinal ? 'ordinal' : 'measure'} />
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
        <NoteOnSimilarNumbers locale={locale} row={row} />
        {['provisional', 'restated', 'derived'].includes(row.status) && (
          <span className="number-remarks">{messages(locale).number.status[row.status]}</span>
        )}
      </span>
    </li>
  );
}
