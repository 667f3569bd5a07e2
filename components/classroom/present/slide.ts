import type { ReactNode } from 'react';

/** One slide of a lesson. */
export interface Slide {
  /** Id in addresses, `?step=…`; must never change. */
  readonly id: string;
  readonly kind: 'start' | 'part' | 'figure' | 'guess' | 'task' | 'tasks' | 'answer';
  /** Id of the plan that the slide belongs to. Default: every plan has the slide. */
  readonly plan?: string;
  /** The timed part of the lesson that the slide belongs to. Default: no clock runs. */
  readonly part?: { readonly id: string; readonly minutes: number };
  readonly name: ReactNode;
  /**
   * Name of a group of slides that are covered and uncovered together: the views of a figure, or an answer. Default:
   * the slide is never covered.
   */
  readonly cover?: string;
  /** Whether the slide is covered at first. Default: false. */
  readonly isCovered?: boolean;
  readonly face: ReactNode;
  /** Notes for the teacher. */
  readonly notes?: ReactNode;
}
