import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { sayValue, type ValueForm } from '@/lib/text/sayValue';

interface NumberLinkProps {
  readonly locale: Locale;
  /** Observation id, e.g. `attempts-2021`. */
  readonly id: string;
  readonly form?: ValueForm;
}

/** A number that can be asked: a link to its page, which `<number-card>` opens in place. */
export function NumberLink({ locale, id, form = 'value' }: NumberLinkProps) {
  return (
    <a className="number" href={paths.number(locale, id)} data-hue={metricOf(observation(id)).hue}>
      <TracedNumber locale={locale} id={id} form={form} />
    </a>
  );
}

/** A number with its trace and no link, for headings and the inside of other links. */
export function TracedNumber({ locale, id, form = 'value' }: NumberLinkProps) {
  const row = observation(id);
  return (
    <data value={row.value ?? ''} data-observation={id}>
      {sayValue(locale, row, form)}
    </data>
  );
}
