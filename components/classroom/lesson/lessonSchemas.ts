import { sum } from 'd3';
import { z } from 'zod';
import { CURRICULA_BY_ID } from '@/lib/lessons/frameworks';
import { SCHOOL_SUBJECTS } from '@/lib/lessons/lessons';
import { ANSWER_LEVELS } from './answerLevels';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and hyphens');
const minutes = z.int('expected a whole number of minutes').min(1, 'expected at least one minute');

const part = z.object({ id: slug, minutes, canSkip: z.literal(true).optional() });

const session = z
  .object({ minutes, parts: z.array(part).min(3, 'expected at least three parts') })
  .superRefine((stated, context) => checkPartsFit(stated.minutes, stated.parts, context));

const plan = z
  .object({
    id: z.enum(['starter', 'lesson', 'double', 'seminar']),
    minutes,
    sessions: z.array(session).min(1, 'expected at least one session'),
  })
  .superRefine((stated, context) => {
    checkTotalMinutes(stated.minutes, stated.sessions, context);
    checkHasOptionalPart(stated.minutes, stated.sessions, context);
  });

/** Minimum length in minutes at which a plan needs a part that may be left out. */
const OPTIONAL_PART_FROM_MINUTES = 30;
/** Minimum length in minutes at which a session needs unplanned time. */
const SPARE_TIME_FROM_MINUTES = 40;
/** Maximum share, from 0 to 1, of a long session's minutes that its parts may use. */
const MAX_PLANNED_SHARE = 0.9;

/** The schema of the language-independent record of a lesson. It also checks that the minutes add up. */
export const lessonRecordSchema = z.object({
  ages: z.object({ from: z.int().min(10), to: z.int().max(99).nullable() }),
  subjects: z.array(z.enum(SCHOOL_SUBJECTS)).min(1, 'expected at least one subject'),
  plans: z.array(plan).min(1, 'expected at least one plan'),
  figures: z.array(slug).min(1, 'expected at least one figure'),
  readings: z.array(z.string().regex(/^[a-z-]+:[A-D]$/, 'expected a claim and a reading, such as attempts:A')),
  numbers: z.array(slug).min(1, 'expected at least one number, for the fact cards'),
  guess: z.boolean(),
  frameworks: z.array(z.enum([...CURRICULA_BY_ID.keys()])),
});

/** The schema of a text of at least four words, which is long enough to be useful. */
const usefulText = z.string().refine((text) => text.split(/\s+/).length >= 4, 'is empty, or too short to be of use');
const list = z.array(usefulText);
/** Maximum number of words in a part's short note for the teacher, which must be readable at a glance. */
const MAX_LINE_WORDS = 34;
const line = usefulText.refine(
  (text) => text.split(/\s+/).length <= MAX_LINE_WORDS,
  `expected at most ${MAX_LINE_WORDS} words`,
);

/** The zod schema of the texts that the MDX file of a lesson contains, as `parseLessonText` returns them. */
export const lessonTextSchema = z.object({
  goal: usefulText,
  objectives: list.min(3, 'expected three to five').max(5, 'expected three to five'),
  prior: z.string().min(1, 'is missing'),
  prepare: list.min(1, 'is missing'),
  materials: list.min(1, 'is missing'),
  parts: z.array(z.object({ id: slug, inShort: line, teacher: usefulText, pupils: usefulText })),
  tasks: z.array(z.object({ id: slug, question: usefulText, expected: usefulText })).min(3, 'expected at least three'),
  assessment: z.object({
    task: usefulText,
    levels: z
      .array(z.object({ id: z.string(), criterion: usefulText, sample: usefulText }))
      .refine(
        (levels) => levels.map(({ id }) => id).join() === ANSWER_LEVELS.join(),
        `expected the levels ${ANSWER_LEVELS.join(', ')}, each once and in this order`,
      ),
  }),
  misconceptions: list.min(3, 'expected at least three'),
  differentiation: list.min(2, 'expected easier and harder ways'),
  extension: usefulText,
  care: usefulText,
  careInShort: usefulText,
});

export type LessonText = z.infer<typeof lessonTextSchema>;

interface Timed {
  readonly minutes: number;
  readonly canSkip?: true | undefined;
}

/**
 * Adds an error unless the sessions of a plan add up to its stated length.
 * @param stated length of the plan, minutes
 */
function checkTotalMinutes(stated: number, sessions: readonly Timed[], context: z.RefinementCtx): void {
  const total = sum(sessions, (session) => session.minutes);
  if (total === stated) return;
  const each = sessions.map((session) => session.minutes).join(' + ');
  context.addIssue({
    code: 'custom',
    path: ['sessions'],
    message: `add up to ${total} minutes (${each}), and ${stated} are stated`,
  });
}

/**
 * Adds an error unless the parts fit into their session. In a long session, some minutes must remain for transitions.
 * @param stated length of the session, minutes
 */
function checkPartsFit(stated: number, parts: readonly Timed[], context: z.RefinementCtx): void {
  const total = sum(parts, (each) => each.minutes);
  const most = stated < SPARE_TIME_FROM_MINUTES ? stated : Math.floor(stated * MAX_PLANNED_SHARE);
  if (total <= most) return;
  const each = parts.map((timed) => timed.minutes).join(' + ');
  context.addIssue({
    code: 'custom',
    path: ['parts'],
    message: `add up to ${total} minutes (${each}); expected at most ${most} in a session of ${stated}`,
  });
}

/**
 * Adds an error if a longer plan has no optional part that a teacher who is running late can skip.
 * @param stated length of the plan, minutes
 */
function checkHasOptionalPart(
  stated: number,
  sessions: readonly { parts: readonly Timed[] }[],
  context: z.RefinementCtx,
): void {
  if (stated < OPTIONAL_PART_FROM_MINUTES || sessions.some(({ parts }) => parts.some(({ canSkip }) => canSkip))) return;
  context.addIssue({ code: 'custom', message: 'has no part that may be left out; expected canSkip on at least one' });
}
