import type { FormattedPeriod } from '@/lib/text/formatPeriod';

/** A date or period. What reads as a machine reads it, such as a year alone, is not said twice. */
export function Time({ text, datetime }: FormattedPeriod) {
  return <time dateTime={datetime === text ? undefined : datetime}>{text}</time>;
}
