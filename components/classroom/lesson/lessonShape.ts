import { sum } from 'd3';
import { z } from 'zod';
import { FRAMEWORKS } from '@/content/lessons/curriculum';
import { SUBJECTS } from '@/content/lessons/lessonRecord';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and hyphens');
const minutes = z.int('expected a whole number of minutes').min(1, 'expected at least one minute');

const part = z.object({ id: slug, minutes });

const session = z
  .object({ minutes, parts: z.array(part).min(3, 'expected at least three parts') })
  .superRefine((stated, context) => mustAddUp(stated.minutes, stated.parts, 'parts', context));

const plan = z
  .object({
    id: z.enum(['starter', 'lesson', 'double', 'seminar']),
    minutes,
    sessions: z.array(session).min(1, 'expected at least one session'),
  })
  .superRefine((stated, context) => mustAddUp(stated.minutes, stated.sessions, 'sessions', context));

/** What a lesson is in every language: its arithmetic, and that something of everything is there. */
export const lessonShape = z.object({
  ages: z.object({ from: z.int().min(10), to: z.int().max(99).nullable() }),
  subjects: z.array(z.enum(SUBJECTS)).min(1, 'expected at least one subject'),
  plans: z.array(plan).min(1, 'expected at least one plan'),
  figures: z.array(slug).min(1, 'expected at least one figure'),
  readings: z.array(z.string().regex(/^[a-z-]+:[A-D]$/, 'expected a claim and a reading, such as attempts:A')),
  numbers: z.array(slug),
  guess: z.boolean(),
  frameworks: z.array(z.enum(Object.keys(FRAMEWORKS))),
});

/** How long each piece of a lesson's text has to be, to be of use: words of a teacher, and answers to expect. */
const said = z.string().refine((text) => text.split(/\s+/).length >= 4, 'is empty, or too short to be of use');
const list = z.array(said);

/** What the text of a lesson holds (see `readLesson`). */
export const lessonTextShape = z.object({
  objectives: list.min(3, 'expected three to five').max(5, 'expected three to five'),
  prior: z.string().min(1, 'is missing'),
  prepare: list.min(1, 'is missing'),
  materials: list.min(1, 'is missing'),
  parts: z.array(z.object({ id: slug, teacher: said, pupils: said })),
  tasks: z.array(z.object({ id: slug, question: said, expected: said })).min(3, 'expected at least three'),
  misconceptions: list.min(3, 'expected at least three'),
  differentiation: list.min(2, 'expected easier and harder ways'),
  extension: said,
  care: said,
});

export type LessonText = z.infer<typeof lessonTextShape>;

interface Timed {
  readonly minutes: number;
}

function mustAddUp(stated: number, pieces: readonly Timed[], name: string, context: z.RefinementCtx): void {
  const total = sum(pieces, (piece) => piece.minutes);
  if (total === stated) return;
  const each = pieces.map((piece) => piece.minutes).join(' + ');
  context.addIssue({
    code: 'custom',
    path: [name],
    message: `add up to ${total} minutes (${each}), and ${stated} are stated`,
  });
}
