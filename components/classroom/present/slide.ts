import type { ReactNode } from 'react';

/** One slide of a lesson. */
export interface Slide {
  /** Id in addresses, `?step=…`; must never change. */
  readonly id: string;
  readonly kind: 'start' | 'part' | 'figure' | 'guess' | 'task' | 'tasks' | 'answer';
  /** Id of its plan. Default: every plan has the slide. */
  readonly plan?: string;
  /** The timed part of the lesson that it belongs to. Default: no clock runs. */
  readonly part?: { readonly id: string; readonly minutes: number };
  readonly name: ReactNode;
  /** Slides with the same value are covered and uncovered together: the views of a figure, or an answer. */
  readonly cover?: string;
  /** Whether it is covered at first. */
  readonly isCovered?: boolean;
  readonly face: ReactNode;
  /** Notes for the teacher. */
  readonly notes?: ReactNode;
}
