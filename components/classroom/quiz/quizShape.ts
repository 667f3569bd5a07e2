import { group } from 'd3';
import { z } from 'zod';
import { LESSON_IDS, type LessonId } from '@/content/lessons/lessons';
import { QUIZ_SKILLS } from '@/content/quiz/quizItem';

/** How many questions there are at least, and how many of them ask how a claim is read. */
const QUIZ_LEAST = { items: 10, reading: 6 } as const;
/** The ways in which a claim is read wrongly: each is asked for at least once. */
export const READING_SKILLS = ['unit', 'period', 'set', 'scope', 'source', 'comparability'] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and hyphens');
const said = z.string().refine((text) => text.split(/\s+/).length >= 4, 'is empty, or too short to explain anything');

const option = z.object({
  id: slug,
  text: z
    .string()
    .min(1, 'is missing')
    .refine(
      (text) => !/\p{Co}/u.test(text),
      'stands in the label of a button, which holds no link; expected words alone',
    ),
  why: said,
});

const item = z
  .object({
    id: slug,
    asks: z.enum(QUIZ_SKILLS),
    lesson: z.enum(LESSON_IDS as [LessonId, ...LessonId[]]),
    rests: z.union([z.strictObject({ figure: slug }), z.strictObject({ number: slug })]),
    right: slug,
    question: said,
    options: z.array(option).min(3, 'expected three or four').max(4, 'expected three or four'),
  })
  .refine(({ options, right }) => options.filter(({ id }) => id === right).length === 1, {
    path: ['right'],
    message: 'expected one of the options',
  });

/** The quiz of one language: what each question is, with its words. */
export const quizShape = z.array(item).superRefine((items, context) => {
  const say = (message: string) => context.addIssue({ code: 'custom', message });
  const bySkill = group(items, ({ asks }) => asks);
  const reading = READING_SKILLS.flatMap((skill) => bySkill.get(skill) ?? []);
  if (items.length < QUIZ_LEAST.items) say(`${items.length} questions; expected ${QUIZ_LEAST.items}`);
  if (reading.length < QUIZ_LEAST.reading)
    say(`${reading.length} questions ask how a claim is read; expected ${QUIZ_LEAST.reading}`);
  for (const skill of READING_SKILLS) if (!bySkill.has(skill)) say(`no question asks for the ${skill} of a claim`);
  for (const lesson of LESSON_IDS)
    if (!items.some((each) => each.lesson === lesson)) say(`no question follows the lesson "${lesson}"`);
});
