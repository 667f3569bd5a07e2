import { LESSON_IDS, type LessonId } from '@/content/lessons/lessons';
import { lessonOf } from '@/lib/lessons/lessonOf';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { Ages } from './Ages';
import { LessonGlyph } from './LessonGlyph';
import { MinutesBar } from './MinutesBar';
import { PartNames } from './PartNames';
import { PlanMinutes } from './PlanMinutes';

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
  const words = messages(locale).teach;
  const { title, summary } = words.lessons[id];
  const { ages, subjects, plans } = lessonOf(id);
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
        <p className="lesson-present">
          <a href={paths.present(locale, id)}>
            {messages(locale).present.short}
            <span className="sr-only">: {title}</span>
          </a>
        </p>
      </div>
      <dl className="lesson-facts">
        <div>
          <dt>{words.age}</dt>
          <dd>
            <Ages locale={locale} ages={ages} />
          </dd>
        </div>
        <div>
          <dt className="sr-only">{words.glance.subjects}</dt>
          <dd>{subjects.map((subject) => words.subjects[subject]).join(', ')}</dd>
        </div>
      </dl>
      <ul className="lesson-plans">
        {plans.map((plan) => (
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
