import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { LessonSymbol } from './LessonSymbol';
import { LinkRow } from './LinkRow';
import { lessonAgesAndSubjects } from './lessonAgesAndSubjects';
import { lessonRecord } from './lessonRecord';
import { PlanDuration } from './PlanDuration';
import { PlanPartNames } from './PlanPartNames';
import { PlanTimeBar } from './PlanTimeBar';
import { SheetLinks } from './SheetLinks';

/** Lists all lessons with their key facts: duration, ages, subjects. */
export function LessonList({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).teach;
  return (
    <section className="mt-12" aria-labelledby="lessons">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b-3 border-double border-ink pb-2">
        <h2 className="font-sans text-base font-medium tracking-normal" id="lessons">
          {words.list.title}
        </h2>
        <p className="font-sans text-sm text-quiet">{words.list.scale}</p>
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
    <article
      className="lesson-row grid break-inside-avoid gap-x-8 gap-y-3 border-b border-rule py-5 last:border-b-0 md:grid-cols-2 lg:grid-cols-[6rem_minmax(0,1fr)_11rem_27rem]"
      aria-labelledby={`lesson-${id}`}
    >
      <LessonSymbol id={id} />
      <div>
        <h3 className="text-2xl/7.5 font-display font-normal tracking-[-0.016em]" id={`lesson-${id}`}>
          <a className="lesson-name decoration-rule hover:decoration-current" href={paths.lesson(locale, id)}>
            {title}
          </a>
        </h3>
        <p className="mt-1 max-w-136 text-[1.0625rem]/6.5">{summary}</p>
        <div className="mt-1 max-w-136 font-sans text-note">
          <LinkRow>
            <a href={paths.present(locale, id)}>
              {messages(locale).present.short}
              <span className="sr-only">
                {punctuationOf(locale).colon}
                {title}
              </span>
            </a>
            <SheetLinks locale={locale} id={id} />
          </LinkRow>
        </div>
      </div>
      <dl className="lesson-facts font-sans text-note lg:pt-1.5">
        {lessonAgesAndSubjects(locale, id).map(({ name, value }) => (
          <div key={name}>
            <dt className="inline text-quiet">{name}</dt> <dd className="inline">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="grid content-start gap-3 md:row-[1/span_2] md:col-start-2 lg:row-auto lg:col-auto">
        {lessonRecord(id).plans.map((plan) => (
          <li key={plan.id} className="grid grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)] gap-4">
            <p className="font-sans text-[1.0625rem]/6 whitespace-nowrap">
              <a className="inline-block py-0.5" href={`${paths.lesson(locale, id)}#plan-${plan.id}`}>
                <PlanDuration locale={locale} plan={plan} />
              </a>
            </p>
            <div>
              <PlanTimeBar plan={plan} />
              <PlanPartNames locale={locale} id={id} plan={plan} />
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}
