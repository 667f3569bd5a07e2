import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { LessonId, LessonPlan } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { DurationInMinutes } from './DurationInMinutes';
import { findLessonPart } from './findLessonPart';
import { lessonPartName } from './lessonPartName';
import { lessonRecord } from './lessonRecord';
import { OptionalPartNote } from './OptionalPartNote';
import { PlanDuration } from './PlanDuration';
import { PlanTimeBar } from './PlanTimeBar';
import { UnplannedMinutesNote } from './UnplannedMinutesNote';

interface InLesson {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly children: ReactNode;
}

/**
 * Renders one plan of a lesson: a bar with a block for each part, as wide as the part is long, then the parts, grouped
 * by session.
 */
export function LessonPlanView({ locale, lesson, id, children }: InLesson & { readonly id: string }) {
  const { present, teach: words } = messages(locale);
  const plan = planOf(lesson, id);
  const parts = Children.toArray(children).filter((child): child is ReactElement<{ id: string }> =>
    isValidElement(child),
  );
  return (
    <div className="plan [.plan+&]:mt-8" id={`plan-${id}`}>
      <h3 className="font-display text-heading-sm font-normal tracking-[-0.016em]">
        {words.plans[plan.id]}
        {punctuationOf(locale).comma}
        <PlanDuration locale={locale} plan={plan} />
      </h3>
      <PlanTimeBar plan={plan} />
      <p className="mb-2 font-sans text-note/6 print:hidden">
        <a className="inline-block py-1" href={paths.present(locale, lesson, plan.id)}>
          {present.short}
          <span className="sr-only">
            {punctuationOf(locale).colon}
            {words.plans[plan.id]}
          </span>
        </a>
      </p>
      {plan.sessions.map((session, i) => (
        <div key={i} className="session">
          {plan.sessions.length > 1 && (
            <p className="session-title mt-6 mb-1 border-t-3 border-double border-ink pt-2 break-after-avoid font-sans text-base font-medium">
              {words.session} <span data-ui="">{formatNumber(locale, i + 1)}</span>
              {punctuationOf(locale).comma}
              <DurationInMinutes locale={locale} minutes={session.minutes} />
            </p>
          )}
          {parts.filter(({ props }) => session.parts.some(({ id: part }) => part === props.id))}
          <UnplannedMinutesNote locale={locale} session={session} />
        </div>
      ))}
    </div>
  );
}

/** Renders a timed part of a plan: what the teacher does, and what pupils do. */
export function LessonPartView({ locale, lesson, id, children }: InLesson & { readonly id: string }) {
  const part = findLessonPart(lesson, id);
  return (
    <section className="part break-inside-avoid border-t border-rule py-4" id={`part-${id}`}>
      <h4>
        {lessonPartName(locale, lesson, id)} <DurationInMinutes locale={locale} minutes={part.minutes} isShort />{' '}
        <OptionalPartNote locale={locale} part={part} />
      </h4>
      <div className="mt-1.5 grid gap-x-8 gap-y-3 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">{children}</div>
    </section>
  );
}

function planOf(lesson: LessonId, id: string): LessonPlan {
  const plan = lessonRecord(lesson).plans.find((candidate) => candidate.id === id);
  if (!plan) throw new Error(`The lesson "${lesson}" has no plan "${id}".`);
  return plan;
}
