import type { FrameworkId } from './curriculum';

/** A timed part of a lesson; its name is in the messages, what happens in it in the lesson's text. */
export interface LessonPart {
  /** Once in the lesson; in addresses: never renamed. */
  readonly id: string;
  readonly minutes: number;
  /** Whether a teacher who is short of time may leave it out. */
  readonly canSkip?: true;
}

/** What is taught without a break. */
export interface LessonSession {
  /** Stated to teachers: how long the class is there. The parts take less of it (see `lessonShape`). */
  readonly minutes: number;
  readonly parts: readonly LessonPart[];
}

/** One way of teaching a lesson: a teacher chooses one. */
export interface LessonPlan {
  readonly id: 'starter' | 'lesson' | 'double' | 'seminar';
  /** Stated to teachers: the sessions must add up to it. */
  readonly minutes: number;
  readonly sessions: readonly LessonSession[];
}

export const SUBJECTS = ['mathematics', 'social-studies', 'geography', 'media', 'languages', 'university'] as const;
export type SubjectId = (typeof SUBJECTS)[number];

/** What a lesson is in every language. */
export interface LessonRecord {
  /** In years; `to` is null where there is no upper end. */
  readonly ages: { readonly from: number; readonly to: number | null };
  readonly subjects: readonly SubjectId[];
  /** Shortest first. */
  readonly plans: readonly LessonPlan[];
  /** Ids of the figures that are shown or handed out. */
  readonly figures: readonly string[];
  /** Readings of a sentence, as `attempts:A`. */
  readonly readings: readonly string[];
  /** Ids of the observations that come as fact cards. */
  readonly numbers: readonly string[];
  /** Whether pupils guess before they see (the prediction of the story, its answer kept out of the page). */
  readonly guess: boolean;
  /** Curricula of which the text says how the lesson meets them. */
  readonly frameworks: readonly FrameworkId[];
}
