import type { ReactNode } from 'react';
import type { LessonId, LessonPlan } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import type { Slide } from '../present/slide';
import { DurationInMinutes } from './DurationInMinutes';
import { lessonPartName } from './lessonPartName';
import { OptionalPartNote } from './OptionalPartNote';
import { PlanDuration } from './PlanDuration';
import { UnplannedMinutesNote } from './UnplannedMinutesNote';

interface PlanOutlineProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly plan: LessonPlan;
  /** The sentence for the teacher about each part, by the part's id. */
  readonly lines: ReadonlyMap<string, ReactNode>;
  /** All slides of the lesson. */
  readonly slides: readonly Slide[];
}

/**
 * Renders an overview of a plan: for each part its name, minutes, slide numbers, whether it may be left out, and a
 * sentence for the teacher.
 */
export function PlanOutline({ locale, lesson, plan, lines, slides }: PlanOutlineProps) {
  const words = messages(locale).teach;
  const inPlan = slides.filter((slide) => slide.plan === undefined || slide.plan === plan.id);
  return (
    <>
      <h2>
        {words.plans[plan.id]}
        {punctuationOf(locale).comma}
        <PlanDuration locale={locale} plan={plan} />
      </h2>
      {plan.sessions.map((session, i) => (
        <div key={i} className="plan-session">
          {plan.sessions.length > 1 && (
            <h3>
              {words.session} <span data-ui="">{formatNumber(locale, i + 1)}</span>
            </h3>
          )}
          <ol>
            {session.parts.map((part) => (
              <li key={part.id} className="plan-step">
                <p className="plan-step-name">
                  {lessonPartName(locale, lesson, part.id)}{' '}
                  <DurationInMinutes locale={locale} minutes={part.minutes} isShort />{' '}
                  <OptionalPartNote locale={locale} part={part} />
                </p>
                <SlideNumbers
                  locale={locale}
                  first={inPlan.findIndex((slide) => slide.part?.id === part.id) + 1}
                  last={inPlan.findLastIndex((slide) => slide.part?.id === part.id) + 1}
                />
                <div className="plan-step-line">{lines.get(part.id)}</div>
              </li>
            ))}
          </ol>
          <UnplannedMinutesNote locale={locale} session={session} />
        </div>
      ))}
    </>
  );
}

interface SlideNumbersProps {
  readonly locale: Locale;
  readonly first: number;
  readonly last: number;
}

/** Prints the numbers of the first and the last slide of a part of a plan, counted from 1, e.g. `slides 3–5`. */
function SlideNumbers({ locale, first, last }: SlideNumbersProps) {
  const { slide, slides } = messages(locale).teach.sheets.plan;
  const from = formatNumber(locale, first);
  return (
    <p className="plan-step-slides" data-ui="">
      {first === last
        ? formatMessage(locale, slide, { n: from })
        : formatMessage(locale, slides, { from, to: formatNumber(locale, last) })}
    </p>
  );
}
