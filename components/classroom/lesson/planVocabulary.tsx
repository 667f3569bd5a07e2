import type { ReactNode } from 'react';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { childrenOfType, childrenWithout, usesIn } from './childrenOfType';
import { lessonOf } from './lessonOf';
import { lessonVocabulary } from './lessonVocabulary';
import { PartNames } from './PartNames';
import { PlanMinutes } from './PlanMinutes';
import { PlanSteps } from './PlanSteps';
import { SHEET_KINDS, type SheetKind } from './sheets';

interface WithChildren {
  readonly children?: ReactNode;
}

/**
 * MDX components of a lesson, rendered for its one-page plan: its goal, the steps of its longest plan with the words to
 * put up, the sheets to print, what to prepare, the care note and the misconceptions. All other components render nothing.
 */
export function planVocabulary(locale: Locale, lesson: LessonId): ReturnType<typeof lessonVocabulary> {
  const words = lessonVocabulary(locale, lesson);
  const { sections, sheets, plans: planNames } = messages(locale).teach;
  const none = () => <></>;
  const whole = ({ children }: WithChildren) => <>{children}</>;
  const { Handout, FigureLink, ReadingLink, GuessLink } = words;
  const { plans } = lessonOf(lesson);
  const [longest, ...others] = plans.toReversed();
  const SheetLink = ({ children }: WithChildren & { readonly kind: SheetKind }) => <>{children}</>;
  const Part = ({ children }: WithChildren) => <>{children}</>;
  const Show = ({ children }: WithChildren & { readonly title?: 'covered' }) => <>{children}</>;
  const Pupils = ({ children }: WithChildren) => <div className="plan-step-text">{children}</div>;
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
    Prepare: none,
    Materials: ({ children }) => (
      <section className="plan-ready">
        <h2>{sheets.plan.ready}</h2>
        {childrenWithout(children, Handout)}
      </section>
    ),
    Plans: ({ children }) => {
      const parts = usesIn<WithChildren & { readonly id: string }>(children, Part);
      const steps = new Map(
        parts.map(({ props }) => [
          props.id,
          <>
            {usesIn<WithChildren>(props.children, Show)
              .filter((shown) => usesIn(shown.props.children, FigureLink, ReadingLink, GuessLink).length === 0)
              .map((shown, i) => (
                <p key={i} className="plan-step-show">
                  {sheets.plan.show}
                  {signs(locale).colon}
                  {shown.props.children}
                </p>
              ))}
            {childrenOfType(props.children, Pupils)}
          </>,
        ]),
      );
      const handedOut = new Set(
        usesIn<{ readonly kind: SheetKind }>(children, SheetLink).map(({ props }) => props.kind),
      );
      const toPrint = SHEET_KINDS.filter((kind) => kind === 'key' || handedOut.has(kind));
      return (
        <>
          <section className="plan-print">
            <h2>{sheets.onPaper}</h2>
            <ul>
              {toPrint.map((kind) => (
                <li key={kind}>
                  <a href={paths.sheet(locale, lesson, kind)}>{sheets.names[kind]}</a>
                </li>
              ))}
            </ul>
          </section>
          <section className="plan-steps">
            {longest && <PlanSteps locale={locale} lesson={lesson} plan={longest} texts={steps} />}
            {others.map((plan) => (
              <div key={plan.id} className="plan-other">
                <p>
                  {sheets.plan.other}
                  {signs(locale).colon}
                  {planNames[plan.id]}
                  {signs(locale).comma}
                  <PlanMinutes locale={locale} plan={plan} />
                </p>
                <PartNames locale={locale} id={lesson} plan={plan} />
              </div>
            ))}
          </section>
        </>
      );
    },
    Part,
    Show,
    Pupils,
    SheetLink,
    Answers: none,
    Assessment: none,
    Misconceptions: ({ children }) => (
      <section className="plan-traps">
        <h2>{sheets.plan.traps}</h2>
        <ul>
          {usesIn<WithChildren>(children, 'li').map((item, i) => (
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
        {children}
      </section>
    ),
    Curriculum: none,
    // Paper has neither tooltips nor links.
    Term: whole,
    TaskLink: whole,
  };
}
