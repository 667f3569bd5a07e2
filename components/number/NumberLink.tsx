import { findObservation, metricOfObservation, unitKindOfObservation } from '@/lib/facts/facts';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatValue, formatValueWithPrecision, type ValueForm } from '@/lib/text/formatValue';
import { UnknownValue } from './UnknownValue';

interface NumberLinkProps {
  readonly locale: Locale;
  /** Id of the observation, such as `attempts-2021`. */
  readonly id: string;
  /** Form of the value. Default: the plain value, or an ordinal such as “13th” where the unit is one. */
  readonly form?: ValueForm | undefined;
  /** Whether a sign such as “≈” shows the precision; false in sentences, whose words express it. Default: false. */
  readonly hasPrecisionSign?: boolean;
}

/**
 * Renders a number, or the sign of a missing one, as a link to the page of its count. `<number-card>` opens its card in
 * place.
 */
export function NumberLink(props: NumberLinkProps) {
  const row = findObservation(props.id);
  const reason = unknownReasonOfStatus(row.status);
  return (
    <a className="number" href={paths.number(props.locale, row.id)} data-hue={metricOfObservation(row).hue}>
      {reason ? <UnknownValue locale={props.locale} reason={reason} id={row.id} /> : <UnlinkedNumber {...props} />}
    </a>
  );
}

/** Renders a number with its observation id but without a link, for headings and for text inside other links. */
export function UnlinkedNumber({ locale, id, form, hasPrecisionSign = false }: NumberLinkProps) {
  const row = findObservation(id);
  const say = hasPrecisionSign ? formatValueWithPrecision : formatValue;
  return (
    <data value={row.value ?? ''} data-observation={id}>
      {say(locale, row, form ?? plainForm(row))}
    </data>
  );
}

function plainForm(row: Observation): ValueForm {
  return unitKindOfObservation(row) === 'ordinal' ? 'ordinal' : 'value';
}
