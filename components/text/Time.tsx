import type { FormattedPeriod } from '@/lib/text/formatPeriod';

interface TimeProps extends FormattedPeriod {
  readonly className?: string | undefined;
}

/** A date or period. `datetime` is omitted where the text is already machine-readable, e.g. a year alone. */
export function Time({ text, datetime, className }: TimeProps) {
  return (
    <time className={className} dateTime={datetime === text ? undefined : datetime}>
      {text}
    </time>
  );
}
