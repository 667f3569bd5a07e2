import type { ReactNode } from 'react';
import type { LessonId, LessonPlan } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { Minutes } from './Minutes';
import { OptionalPartNote } from './OptionalPartNote';
import { PlanMinutes } from './PlanMinutes';
import { partName } from './partName';
import { Slack } from './Slack';

interface PlanStepsProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly plan: LessonPlan;
  /** The words to put up and the text for pupils of each part, by the part's id. */
  readonly texts: ReadonlyMap<string, ReactNode>;
}

/** The steps of a plan in brief: name, minutes, what pupils do, and whether the step may be left out. */
export function PlanSteps({ locale, lesson, plan, texts }: PlanStepsProps) {
  const words = messages(locale).teach;
  return (
    <>
      <h2>
        {words.plans[plan.id]}
        {signs(locale).comma}
        <PlanMinutes locale={locale} plan={plan} />
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
                  {partName(locale, lesson, part.id)} <Minutes locale={locale} minutes={part.minutes} isShort />{' '}
                  <OptionalPartNote locale={locale} part={part} />
                </p>
                {texts.get(part.id)}
              </li>
            ))}
          </ol>
          <Slack locale={locale} session={session} />
        </div>
      ))}
    </>
  );
}
