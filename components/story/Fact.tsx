import { NumberLink } from '@/components/number/NumberLink';
import { PeriodInText } from '@/components/number/PeriodText';
import { Time } from '@/components/text/Time';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatEventDate, type ValueForm } from '@/lib/text/formatValue';
import { isPeriodForm, type PeriodForm } from '@/lib/text/periodOf';

export interface FactProps {
  readonly locale: Locale;
  /** Id of an observation, or of an event with `form="date"` or `year`. */
  readonly id: string;
  /**
   * `period`, `in`, `of`, `date` and `year` show the fact's time; other forms show its value. Default: the plain
   * value.
   */
  readonly form?: ValueForm | PeriodForm | 'date' | 'year';
}

/** A fact within a sentence: its value links to its source, its time is machine-readable. */
export function Fact({ locale, id, form }: FactProps) {
  if (form === 'date' || form === 'year') {
    return <Time {...formatEventDate(locale, id, form)} />;
  }
  if (isPeriodForm(form)) return <PeriodInText locale={locale} row={observation(id)} form={form} />;
  return <NumberLink locale={locale} id={id} form={form} />;
}
