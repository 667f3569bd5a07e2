import { PeriodText } from '@/components/number/PeriodText';
import { figureOf } from '@/components/sections/figures';
import { MessageText } from '@/components/text/MessageText';
import { observation } from '@/lib/facts/facts';
import { quizItem } from '@/lib/lessons/quiz';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { signs } from '@/lib/text/signs';

/** Link to the figure or number that decides a question. */
export function QuizEvidence({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const { rests } = quizItem(id);
  if ('figure' in rests)
    return (
      <a href={paths.figurePage(locale, rests.figure)}>
        <MessageText locale={locale} message={messages(locale).figures[figureOf(rests.figure).id].share.title} />
      </a>
    );
  const row = observation(rests.number);
  return (
    <a href={paths.number(locale, rests.number)}>
      {metricName(locale, row.metric)}
      {signs(locale).comma}
      <PeriodText locale={locale} row={row} />
    </a>
  );
}
