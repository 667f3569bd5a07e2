import { DateText } from '@/components/text/DateText';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import {
  formatObservationPeriod,
  formatObservationPeriodInText,
  type PeriodForm,
} from '@/lib/text/formatObservationPeriod';
import { messages } from '@/lib/text/messages';

interface PeriodTextProps {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'from' | 'to'>;
  /** Form of the names of months: full in prose, abbreviated where space is limited. Default: full. */
  readonly month?: 'long' | 'short';
}

interface PeriodInTextProps {
  readonly locale: Locale;
  readonly row: Pick<Observation, 'id' | 'from' | 'to'>;
  readonly form: PeriodForm;
}

/**
 * Maximum length in characters of a period that may not break across lines. A longer one would leave the line before it
 * half empty.
 */
const UNBROKEN_CHARACTERS = 20;

/** Renders the period of an observation for use within a sentence, with its preposition, e.g. `in 2021`. */
export function PeriodInText({ locale, row, form }: PeriodInTextProps) {
  const period = formatObservationPeriodInText(locale, row, form);
  return (
    <DateText {...period} className={period.text.length > UNBROKEN_CHARACTERS ? 'whitespace-normal' : undefined} />
  );
}

/** Renders the period of an observation, or “no period” for a measure such as a distance. */
export function PeriodText({ locale, row, month = 'long' }: PeriodTextProps) {
  const period = formatObservationPeriod(locale, row, month);
  if (!period) return messages(locale).number.noPeriod;
  return <DateText {...period} />;
}
