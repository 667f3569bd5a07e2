import type { ReactNode } from 'react';
import { childrenNotOfType, childrenOfType } from './childrenOfType';

interface AssessmentProps {
  /**
   * Type of the component that renders a level. Children of this type are the levels; all other children describe the
   * task.
   */
  readonly level: unknown;
  readonly children?: ReactNode;
}

/** Renders the task that the teacher collects, and sample answers at three levels, the lowest first. */
export function AssessmentTask({ level, children }: AssessmentProps) {
  return (
    <>
      {childrenNotOfType(children, level)}
      <dl className="levels grid min-w-0 gap-y-4">{childrenOfType(children, level)}</dl>
    </>
  );
}

/**
 * Renders one level of an assessment under its name: the criteria that an answer at this level meets, and a sample
 * answer.
 */
export function AnswerLevel({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <div className="level grid min-w-0 break-inside-avoid gap-x-8 gap-y-1 border-t border-rule pt-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="font-sans text-base font-medium">{name}</dt>
      <dd className="grid min-w-0 gap-2">{children}</dd>
    </div>
  );
}
