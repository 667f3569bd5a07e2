import { Time } from '@/components/text/Time';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type PeriodForm, periodInText, periodOf } from '@/lib/text/periodOf';

interface PeriodTextProps {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'from' | 'to'>;
  /** How months are written: in full in prose, shortened where room is short. */
  readonly month?: 'long' | 'short';
}

interface PeriodInTextProps {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'id' | 'from' | 'to'>;
  readonly form: PeriodForm;
}

/** Characters that may stay on one line of a sentence: longer periods would leave the line before them half empty. */
const UNBROKEN = 20;

/** The period in a sentence, with the words that it needs there: `in 2021`. */
export function PeriodInText({ locale, row, form }: PeriodInTextProps) {
  const period = periodInText(locale, row, form);
  return <Time {...period} className={period.text.length > UNBROKEN ? 'whitespace-normal' : undefined} />;
}

/** The period an observation covers, machine-readable; a standing measure such as a distance has none. */
export function PeriodText({ locale, row, month = 'long' }: PeriodTextProps) {
  const period = periodOf(locale, row, month);
  if (!period) return messages(locale).number.noPeriod;
  return <Time {...period} />;
}
