import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { sayPrecisely, sayValue, type ValueForm } from '@/lib/text/sayValue';

interface NumberLinkProps {
  readonly locale: Locale;
  /** Observation id, e.g. `attempts-2021`. */
  readonly id: string;
  readonly form?: ValueForm;
  /** Whether a sign says how exact the source is: yes outside sentences, which say it in words. */
  readonly signed?: boolean;
}

/** A number that can be asked: a link to its page, which `<number-card>` opens in place. */
export function NumberLink({ locale, id, form = 'value', signed = false }: NumberLinkProps) {
  return (
    <a className="number" href={paths.number(locale, id)} data-hue={metricOf(observation(id)).hue}>
      <TracedNumber locale={locale} id={id} form={form} signed={signed} />
    </a>
  );
}

/** A number with its trace and no link, for headings and the inside of other links. */
export function TracedNumber({ locale, id, form = 'value', signed = false }: NumberLinkProps) {
  const row = observation(id);
  return (
    <data value={row.value ?? ''} data-observation={id}>
      {signed ? sayPrecisely(locale, row, form) : sayValue(locale, row, form)}
    </data>
  );
}
