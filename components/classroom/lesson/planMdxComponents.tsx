import type { ReactNode } from 'react';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import type { Slide } from '../present/slide';
import { childrenNotOfType, descendantsOfType } from './childrenOfType';
import { lessonMdxComponents } from './lessonMdxComponents';
import { lessonRecord } from './lessonRecord';
import { PlanDuration } from './PlanDuration';
import { PlanOutline } from './PlanOutline';
import { PlanPartNames } from './PlanPartNames';

interface WithChildren {
  readonly children?: ReactNode;
}

/**
 * Returns the MDX components of a lesson, rendered for its one-page plan: its goal, what to print and to prepare, the
 * parts of its longest plan, each with a sentence for the teacher, the short form of the advice in `<Care>`, and the
 * misconceptions. All other components render nothing.
 * @param slides the slides of the lesson; each part states the numbers of its slides
 */
export function planMdxComponents(
  locale: Locale,
  lesson: LessonId,
  slides: readonly Slide[],
): ReturnType<typeof lessonMdxComponents> {
  const words = lessonMdxComponents(locale, lesson);
  const { sections, sheets, plans: planNames } = messages(locale).teach;
  const none = () => <></>;
  const whole = ({ children }: WithChildren) => <>{children}</>;
  const { Handout } = words;
  const { plans } = lessonRecord(lesson);
  const [longest, ...others] = plans.toReversed();
  const Part = ({ children }: WithChildren) => <>{children}</>;
  const InShort = ({ children }: WithChildren) => <>{children}</>;
  return {
    ...words,
    Goal: ({ children }) => (
      <section className="plan-goal">
        <h2>{sections.goal}</h2>
        {children}
      </section>
    ),
    Objectives: none,
    Prior: none,
    Prepare: ({ children }) => (
      <section className="plan-prepare">
        <h2>{sections.prepare}</h2>
        {children}
      </section>
    ),
    Materials: ({ children }) => (
      <section className="plan-ready">
        <h2>{sheets.plan.ready}</h2>
        {childrenNotOfType(children, Handout)}
      </section>
    ),
    Plans: ({ children }) => {
      const parts = descendantsOfType<WithChildren & { readonly id: string }>(children, Part);
      const lines = new Map(parts.map(({ props }) => [props.id, descendantsOfType(props.children, InShort)]));
      return (
        <section className="plan-steps">
          {longest && <PlanOutline locale={locale} lesson={lesson} plan={longest} lines={lines} slides={slides} />}
          {others.map((plan) => (
            <div key={plan.id} className="plan-other">
              <p>
                {sheets.plan.other}
                {punctuationOf(locale).colon}
                {planNames[plan.id]}
                {punctuationOf(locale).comma}
                <PlanDuration locale={locale} plan={plan} />
              </p>
              <PlanPartNames locale={locale} id={lesson} plan={plan} />
            </div>
          ))}
        </section>
      );
    },
    Part,
    InShort,
    Answers: none,
    Assessment: none,
    Misconceptions: ({ children }) => (
      <section className="plan-traps">
        <h2>{sheets.plan.traps}</h2>
        <ul>
          {descendantsOfType<WithChildren>(children, 'li').map((item, i) => (
            <li key={i}>{item.props.children}</li>
          ))}
        </ul>
      </section>
    ),
    Differentiation: none,
    Extension: none,
    Care: ({ children }) => (
      <section className="plan-care">
        <h2>{sections.care}</h2>
        {descendantsOfType(children, InShort)}
      </section>
    ),
    Curriculum: none,
    // Paper has neither tooltips nor links.
    Term: whole,
    TaskLink: whole,
  };
}
