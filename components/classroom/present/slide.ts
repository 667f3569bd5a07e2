import type { ReactNode } from 'react';

/** One slide, whole. */
export interface Slide {
  /** In addresses, `?step=…`: never renamed. */
  readonly id: string;
  readonly kind: 'start' | 'part' | 'figure' | 'guess' | 'task' | 'tasks' | 'answer';
  /** Id of the plan it belongs to. Absent: all have it. */
  readonly plan?: string;
  /** The timed part of the lesson that it belongs to, and its minutes. Absent: no clock runs. */
  readonly part?: { readonly id: string; readonly minutes: number };
  readonly name: ReactNode;
  /** Slides with the same `cover` are covered and uncovered together: the views of a figure, or an answer. */
  readonly cover?: string;
  /** Whether it is covered when the slide is first shown. */
  readonly isCovered?: boolean;
  readonly face: ReactNode;
  /** What only the teacher reads. */
  readonly notes?: ReactNode;
}
