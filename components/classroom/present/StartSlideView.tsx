import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { lessonRecord } from '../lesson/lessonRecord';
import { NewerEditionNotice } from '../lesson/NewerEditionNotice';
import { PlanDuration } from '../lesson/PlanDuration';

/** Renders the first slide: the lesson's summary and, where there are several plans, links to choose one. */
export function StartSlideView({ locale, lesson }: { readonly locale: Locale; readonly lesson: LessonId }) {
  const { present, teach } = messages(locale);
  const { plans } = lessonRecord(lesson);
  const isAsked = plans.length > 1;
  return (
    <div className="grid gap-[calc(0.6*var(--u))]">
      <p className="max-w-[26em]">{teach.lessons[lesson].summary}</p>
      {isAsked && (
        <h3 className="font-sans text-[1em]/[1.3] font-medium tracking-normal" id="which-plan">
          {present.whichPlan}
        </h3>
      )}
      <ul className="slide-plans flex flex-wrap font-sans" aria-labelledby={isAsked ? 'which-plan' : undefined}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <a
              className="block border border-ink no-underline hover:bg-(--plain-tint) aria-[current]:bg-ink aria-[current]:font-medium aria-[current]:text-paper forced-colors:aria-[current]:outline-2 forced-colors:aria-[current]:outline-[Highlight]"
              href={`#${plan.sessions[0]?.parts[0]?.id}`}
              data-plan={isAsked ? plan.id : undefined}
            >
              {teach.plans[plan.id]}
              {punctuationOf(locale).comma}
              <PlanDuration locale={locale} plan={plan} />
            </a>
          </li>
        ))}
      </ul>
      {/* Without script no plan is marked as chosen, and phones have no clicker. */}
      {isAsked && <p className="hidden md:in-data-deck:block">{present.chosen}</p>}
      <div className="hidden has-data-[state=newer]:block [&_.quiet-line]:text-[1em]/[1.36]">
        <NewerEditionNotice locale={locale} />
      </div>
    </div>
  );
}
