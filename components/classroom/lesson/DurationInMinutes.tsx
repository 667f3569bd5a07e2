import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';

interface DurationInMinutesProps {
  readonly locale: Locale;
  readonly minutes: number;
  /** Whether the unit is abbreviated, e.g. `min`. Default: false. */
  readonly isShort?: boolean;
}

/**
 * Prints a duration in whole minutes with its unit. It counts as interface text (`data-ui`), because it is not a number
 * from the fact base.
 */
export function DurationInMinutes({ locale, minutes, isShort = false }: DurationInMinutesProps) {
  const words = messages(locale).teach;
  return (
    <span className="minutes" data-ui="">
      {formatNumber(locale, minutes)}
      {'\u00a0'}
      {isShort ? words.min : words.minutes}
    </span>
  );
}
