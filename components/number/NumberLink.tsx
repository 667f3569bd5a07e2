import { kindOfUnit, metricOf, observation } from '@/lib/facts/facts';
import { type Observation, unknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatValue, formatWithPrecision, type ValueForm } from '@/lib/text/formatValue';
import { Unknown } from './Unknown';

interface NumberLinkProps {
  readonly locale: Locale;
  /** Observation id, e.g. `attempts-2021`. */
  readonly id: string;
  /** Default: the plain value, or an ordinal where the unit is one. */
  readonly form?: ValueForm | undefined;
  /** Whether a sign such as “≈” shows the precision; false in sentences, whose words express it. Default: false. */
  readonly hasPrecisionSign?: boolean;
}

/** A number, or the mark of a missing one, as a link to its page that `<number-card>` opens in place. */
export function NumberLink(props: NumberLinkProps) {
  const row = observation(props.id);
  const reason = unknownReason(row.status);
  return (
    <a className="number" href={paths.number(props.locale, row.id)} data-hue={metricOf(row).hue}>
      {reason ? <Unknown locale={props.locale} reason={reason} id={row.id} /> : <TracedNumber {...props} />}
    </a>
  );
}

/** A number with its observation id but without a link, for headings and inside other links. */
export function TracedNumber({ locale, id, form, hasPrecisionSign = false }: NumberLinkProps) {
  const row = observation(id);
  const say = hasPrecisionSign ? formatWithPrecision : formatValue;
  return (
    <data value={row.value ?? ''} data-observation={id}>
      {say(locale, row, form ?? plainForm(row))}
    </data>
  );
}

function plainForm(row: Observation): ValueForm {
  return kindOfUnit(row) === 'ordinal' ? 'ordinal' : 'value';
}
