import type { LessonRecord } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatRange } from '@/lib/text/formatRange';
import { messages } from '@/lib/text/messages';

/** For whom a lesson is: `14–18`, or `from 18`. */
export function Ages({ locale, ages }: { readonly locale: Locale; readonly ages: LessonRecord['ages'] }) {
  return (
    <bdi data-ui="">
      {ages.to === null
        ? `${messages(locale).teach.fromAge} ${formatNumber(locale, ages.from)}`
        : formatRange(locale, ages.from, ages.to)}
    </bdi>
  );
}
