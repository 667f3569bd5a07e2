import type { LessonRecord } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber, formatRange } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';

/**
 * Prints the ages in years for which a lesson is suitable, e.g. `14–18`, or `18 and over` where there is no upper
 * limit.
 */
export function AgeRange({ locale, ages }: { readonly locale: Locale; readonly ages: LessonRecord['ages'] }) {
  return (
    <bdi data-ui="">
      {ages.to === null
        ? formatMessage(locale, messages(locale).teach.fromAge, { age: formatNumber(locale, ages.from) })
        : formatRange(locale, ages.from, ages.to)}
    </bdi>
  );
}
