import type { FormattedPeriod } from '@/lib/text/formatPeriod';

interface TimeProps extends FormattedPeriod {
  readonly className?: string | undefined;
}

/** A date or period. What reads as a machine reads it, such as a year alone, is not said twice. */
export function Time({ text, datetime, className }: TimeProps) {
  return (
    <time className={className} dateTime={datetime === text ? undefined : datetime}>
      {text}
    </time>
  );
}
