import { sum } from 'd3';
import { z } from 'zod';
import { FRAMEWORKS } from '@/lib/lessons/frameworks';
import { SUBJECTS } from '@/lib/lessons/lessons';
import { LEVELS } from './levels';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and hyphens');
const minutes = z.int('expected a whole number of minutes').min(1, 'expected at least one minute');

const part = z.object({ id: slug, minutes, canSkip: z.literal(true).optional() });

const session = z
  .object({ minutes, parts: z.array(part).min(3, 'expected at least three parts') })
  .superRefine((stated, context) => mustFit(stated.minutes, stated.parts, context));

const plan = z
  .object({
    id: z.enum(['starter', 'lesson', 'double', 'seminar']),
    minutes,
    sessions: z.array(session).min(1, 'expected at least one session'),
  })
  .superRefine((stated, context) => {
    mustAddUp(stated.minutes, stated.sessions, context);
    mustBeShortened(stated.minutes, stated.sessions, context);
  });

/** From this length on, a plan needs a part that may be left out. */
const CAN_BE_SHORTENED = 30;
/** From this length on, a session leaves time for what comes between: its parts take at most `SHARE_PLANNED` of it. */
const HAS_SLACK = 40;
const SHARE_PLANNED = 0.9;

/** What a lesson is in every language: its arithmetic, and that something of everything is there. */
export const lessonShape = z.object({
  ages: z.object({ from: z.int().min(10), to: z.int().max(99).nullable() }),
  subjects: z.array(z.enum(SUBJECTS)).min(1, 'expected at least one subject'),
  plans: z.array(plan).min(1, 'expected at least one plan'),
  figures: z.array(slug).min(1, 'expected at least one figure'),
  readings: z.array(z.string().regex(/^[a-z-]+:[A-D]$/, 'expected a claim and a reading, such as attempts:A')),
  numbers: z.array(slug).min(1, 'expected at least one number, for the fact cards'),
  guess: z.boolean(),
  frameworks: z.array(z.enum([...FRAMEWORKS.keys()])),
});

/** How long each piece of a lesson's text has to be, to be of use: words of a teacher, and answers to expect. */
const said = z.string().refine((text) => text.split(/\s+/).length >= 4, 'is empty, or too short to be of use');
const list = z.array(said);

/** What the text of a lesson holds (see `readLesson`). */
export const lessonTextShape = z.object({
  goal: said,
  objectives: list.min(3, 'expected three to five').max(5, 'expected three to five'),
  prior: z.string().min(1, 'is missing'),
  prepare: list.min(1, 'is missing'),
  materials: list.min(1, 'is missing'),
  parts: z.array(z.object({ id: slug, teacher: said, pupils: said })),
  tasks: z.array(z.object({ id: slug, question: said, expected: said })).min(3, 'expected at least three'),
  assessment: z.object({
    task: said,
    levels: z
      .array(z.object({ id: z.string(), criterion: said, sample: said }))
      .refine(
        (levels) => levels.map(({ id }) => id).join() === LEVELS.join(),
        `expected the levels ${LEVELS.join(', ')}, each once and in this order`,
      ),
  }),
  misconceptions: list.min(3, 'expected at least three'),
  differentiation: list.min(2, 'expected easier and harder ways'),
  extension: said,
  care: said,
});

export type LessonText = z.infer<typeof lessonTextShape>;

interface Timed {
  readonly minutes: number;
  readonly canSkip?: true | undefined;
}

/** The sessions of a plan last as long as the plan says. */
function mustAddUp(stated: number, sessions: readonly Timed[], context: z.RefinementCtx): void {
  const total = sum(sessions, (session) => session.minutes);
  if (total === stated) return;
  const each = sessions.map((session) => session.minutes).join(' + ');
  context.addIssue({
    code: 'custom',
    path: ['sessions'],
    message: `add up to ${total} minutes (${each}), and ${stated} are stated`,
  });
}

/** The parts of a session fit into it: into nine tenths of a long one, as a class comes in, hands out and clears up. */
function mustFit(stated: number, parts: readonly Timed[], context: z.RefinementCtx): void {
  const total = sum(parts, (each) => each.minutes);
  const most = stated < HAS_SLACK ? stated : Math.floor(stated * SHARE_PLANNED);
  if (total <= most) return;
  const each = parts.map((timed) => timed.minutes).join(' + ');
  context.addIssue({
    code: 'custom',
    path: ['parts'],
    message: `add up to ${total} minutes (${each}); expected at most ${most} in a session of ${stated}`,
  });
}

/** A teacher who runs late finds at least one part of a longer plan that may be left out. */
function mustBeShortened(
  stated: number,
  sessions: readonly { parts: readonly Timed[] }[],
  context: z.RefinementCtx,
): void {
  if (stated < CAN_BE_SHORTENED || sessions.some(({ parts }) => parts.some(({ canSkip }) => canSkip))) return;
  context.addIssue({ code: 'custom', message: 'has no part that may be left out; expected canSkip on at least one' });
}
