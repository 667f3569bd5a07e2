import type { LessonRecord } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatRange } from '@/lib/text/formatRange';
import { messages } from '@/lib/text/messages';

/** Ages for which a lesson is suitable, e.g. `14–18`, or `from 18` where there is no upper limit. */
export function Ages({ locale, ages }: { readonly locale: Locale; readonly ages: LessonRecord['ages'] }) {
  return (
    <bdi data-ui="">
      {ages.to === null
        ? `${messages(locale).teach.fromAge} ${formatNumber(locale, ages.from)}`
        : formatRange(locale, ages.from, ages.to)}
    </bdi>
  );
}
