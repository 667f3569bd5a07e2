import { Time } from '@/components/text/Time';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type PeriodForm, periodInText, periodOf } from '@/lib/text/periodOf';

interface PeriodTextProps {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'from' | 'to'>;
  /** Form of month names: full in prose, abbreviated where space is limited. */
  readonly month?: 'long' | 'short';
}

interface PeriodInTextProps {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'id' | 'from' | 'to'>;
  readonly form: PeriodForm;
}

/** Maximum number of characters without a line break: longer periods would leave the previous line half empty. */
const UNBROKEN_CHARACTERS = 20;

/** The period within a sentence, with its preposition, e.g. `in 2021`. */
export function PeriodInText({ locale, row, form }: PeriodInTextProps) {
  const period = periodInText(locale, row, form);
  return <Time {...period} className={period.text.length > UNBROKEN_CHARACTERS ? 'whitespace-normal' : undefined} />;
}

/** The period that an observation covers, or “no period” for a measure such as a distance. */
export function PeriodText({ locale, row, month = 'long' }: PeriodTextProps) {
  const period = periodOf(locale, row, month);
  if (!period) return messages(locale).number.noPeriod;
  return <Time {...period} />;
}
