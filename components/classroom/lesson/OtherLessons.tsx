import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { lessonRecord } from './lessonRecord';
import { PlanDuration } from './PlanDuration';

/** Lists links to all other lessons, with their durations, and to the list of lessons. */
export function OtherLessons({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const words = messages(locale).teach;
  return (
    <ul>
      {LESSON_IDS.filter((other) => other !== id).map((other) => (
        <li key={other}>
          <a href={paths.lesson(locale, other)}>{words.lessons[other].title}</a>{' '}
          <span className="quiet-line">
            {lessonRecord(other).plans.map((plan, i) => (
              <span key={plan.id}>
                {i > 0 && ` ${words.or} `}
                <PlanDuration locale={locale} plan={plan} />
              </span>
            ))}
          </span>
        </li>
      ))}
      <li>
        <a href={paths.teach(locale)}>{words.list.title}</a>
      </li>
    </ul>
  );
}
