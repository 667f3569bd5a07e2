import type { FormattedPeriod } from '@/lib/text/formatPeriod';

interface DateTextProps extends FormattedPeriod {
  readonly className?: string | undefined;
}

/**
 * Renders a formatted date or period as `<time>`. The attribute `datetime` is omitted where the text itself is
 * machine-readable, such as a year.
 */
export function DateText({ text, datetime, className }: DateTextProps) {
  return (
    <time className={className} dateTime={datetime === text ? undefined : datetime}>
      {text}
    </time>
  );
}
