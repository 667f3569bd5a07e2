import { LESSON_IDS, type LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { LessonFacts } from './LessonFacts';
import { LessonGlyph } from './LessonGlyph';
import { lessonOf } from './lessonOf';
import { MinutesBar } from './MinutesBar';
import { PartNames } from './PartNames';
import { PlanMinutes } from './PlanMinutes';
import { SheetLinks } from './SheetLinks';

/** Every lesson with what decides whether it fits: how long, for whom, which subject. */
export function LessonList({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).teach;
  return (
    <section className="lessons" aria-labelledby="lessons">
      <div className="lessons-head">
        <h2 id="lessons">{words.list.title}</h2>
        <p>{words.list.scale}</p>
      </div>
      {LESSON_IDS.map((id) => (
        <LessonRow key={id} locale={locale} id={id} />
      ))}
    </section>
  );
}

function LessonRow({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const { title, summary } = messages(locale).teach.lessons[id];
  return (
    <article className="lesson-row" aria-labelledby={`lesson-${id}`}>
      <LessonGlyph id={id} />
      <div className="lesson-what">
        <h3 id={`lesson-${id}`}>
          <a className="lesson-name" href={paths.lesson(locale, id)}>
            {title}
          </a>
        </h3>
        <p>{summary}</p>
        <p className="lesson-links">
          <a href={paths.present(locale, id)}>
            {messages(locale).present.short}
            <span className="sr-only">
              {signs(locale).colon}
              {title}
            </span>
          </a>
          <SheetLinks locale={locale} id={id} />
        </p>
      </div>
      <dl className="lesson-facts">
        <LessonFacts locale={locale} id={id} />
      </dl>
      <ul className="lesson-plans">
        {lessonOf(id).plans.map((plan) => (
          <li key={plan.id}>
            <p className="plan-minutes">
              <a href={`${paths.lesson(locale, id)}#plan-${plan.id}`}>
                <PlanMinutes locale={locale} plan={plan} />
              </a>
            </p>
            <div>
              <MinutesBar plan={plan} />
              <PartNames locale={locale} id={id} plan={plan} />
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}
