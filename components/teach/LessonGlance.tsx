import type { LessonId } from '@/content/lessons/lessons';
import { lessonOf } from '@/lib/lessons/lessonOf';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { Ages } from './Ages';
import { PartNames } from './PartNames';
import { PlanMinutes } from './PlanMinutes';

/** What decides whether a lesson fits, and the ways down its page. */
export function LessonGlance({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const { present, teach: words } = messages(locale);
  const { ages, subjects, plans } = lessonOf(id);
  return (
    <dl className="glance lesson-glance">
      <div>
        <dt>{words.age}</dt>
        <dd>
          <Ages locale={locale} ages={ages} />
        </dd>
      </div>
      <div>
        <dt>{words.glance.subjects}</dt>
        <dd>{subjects.map((subject) => words.subjects[subject]).join(', ')}</dd>
      </div>
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
        </dd>
      </div>
      <div>
        <dt>{words.glance.care}</dt>
        <dd>
          <a href="#care">{words.glance.careOwn}</a>;{' '}
          <a href={`${paths.teach(locale)}#care`}>{words.glance.careLink}</a>
        </dd>
      </div>
    </dl>
  );
}
