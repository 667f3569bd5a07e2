import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { LessonFacts } from './LessonFacts';
import { lessonOf } from './lessonOf';
import { PartNames } from './PartNames';
import { PlanMinutes } from './PlanMinutes';
import { SheetLinks } from './SheetLinks';

/** What decides whether a lesson fits, and the ways down its page. */
export function LessonGlance({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const { present, teach: words } = messages(locale);
  const { plans } = lessonOf(id);
  return (
    <dl className="glance lesson-glance">
      <LessonFacts locale={locale} id={id} />
      {plans.map((plan) => (
        <div key={plan.id}>
          <dt>
            <a href={`#plan-${plan.id}`}>{words.plans[plan.id]}</a>
          </dt>
          <dd>
            <PlanMinutes locale={locale} plan={plan} />
            <PartNames locale={locale} id={id} plan={plan} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{present.short}</dt>
        <dd>
          <a href={paths.present(locale, id)}>{present.link}</a>
          <p className="part-names">{present.about}</p>
          {plans.length > 1 && (
            <p className="lesson-links">
              {present.straight}
              {plans.map((plan) => (
                <a key={plan.id} href={paths.present(locale, id, plan.sessions[0]?.parts[0]?.id)}>
                  {words.plans[plan.id]}
                  {signs(locale).comma}
                  <PlanMinutes locale={locale} plan={plan} />
                </a>
              ))}
            </p>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.sheets.onPaper}</dt>
        <dd className="lesson-links">
          <SheetLinks locale={locale} id={id} />
        </dd>
      </div>
      <div data-online="">
        <dt>{words.glance.take}</dt>
        <dd>
          <a href={`${paths.teach(locale)}#take`}>{words.glance.offline}</a>
        </dd>
      </div>
      <div>
        <dt>{words.glance.care}</dt>
        <dd>
          <a href="#care">{words.glance.careOwn}</a>
          {signs(locale).semicolon}
          <a href={`${paths.teach(locale)}#care`}>{words.glance.careLink}</a>
        </dd>
      </div>
    </dl>
  );
}
