import type { ReactNode } from 'react';
import { childrenOfType, childrenWithout } from './childrenOfType';

interface AssessmentProps {
  /** The component that sets a level. Children of this type are the levels; all others are the task. */
  readonly level: unknown;
  readonly children?: ReactNode;
}

/** One task that the teacher collects, and three levels of an answer, from the lowest to the highest. */
export function Assessment({ level, children }: AssessmentProps) {
  return (
    <>
      {childrenWithout(children, level)}
      <dl className="levels grid min-w-0 gap-y-4">{childrenOfType(children, level)}</dl>
    </>
  );
}

/** A level of an answer: what such an answer shows, and one as a pupil would write it. */
export function Level({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <div className="level grid min-w-0 break-inside-avoid gap-x-8 gap-y-1 border-t border-rule pt-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="font-sans text-base font-medium">{name}</dt>
      <dd className="grid min-w-0 gap-2">{children}</dd>
    </div>
  );
}
