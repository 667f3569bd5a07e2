import { group, max, min, sum } from 'd3';
import { z } from 'zod';
import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import { QUIZ_SKILLS } from '@/lib/lessons/quiz';

/** Minimum and maximum number of quiz questions on one lesson. */
const SET_SIZE = { least: 5, most: 6 } as const;
/** Aspects in which a claim can be misread; the quiz needs at least one question on each. */
const READING_SKILLS = ['unit', 'period', 'set', 'scope', 'source', 'comparability'] as const;
/** Id of an option that is a plain yes. */
const YES = 'yes';
/** Id of a right option that begins with “no” but finds nothing wrong: the numbers fit, or may be compared. */
const FITS = 'fits';
/** Maximum ratio of the longest to the shortest option of a question, in characters. */
const MAX_LENGTH_RATIO = 1.5;
/** Kahoot's maximum number of characters in a question and in an answer, from its import template. */
const KAHOOT_CHARACTERS = { question: 120, option: 75 } as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and hyphens');
const usefulText = z
  .string()
  .refine((text) => text.split(/\s+/).length >= 4, 'is empty, or too short to explain anything');
const within = (most: number) =>
  z
    .string()
    .min(1, 'is missing')
    .refine(({ length }) => length <= most, {
      error: ({ input }) => `has ${String(input).length} characters; expected ${most} at most`,
    });

const option = z.object({
  id: slug,
  text: within(KAHOOT_CHARACTERS.option).refine(
    (text) => !/\p{Co}/u.test(text),
    'has a link, which the label of a button cannot contain; expected plain words',
  ),
  why: usefulText,
});

const item = z
  .object({
    id: slug,
    asks: z.enum(QUIZ_SKILLS),
    lesson: z.enum(LESSON_IDS as [LessonId, ...LessonId[]]),
    basis: z.union([z.strictObject({ figure: slug }), z.strictObject({ number: slug })]),
    right: slug,
    cautious: slug.optional(),
    question: usefulText,
    short: within(KAHOOT_CHARACTERS.question),
    options: z.array(option).min(3, 'expected three or four').max(4, 'expected three or four'),
  })
  .refine(({ options, right }) => options.filter(({ id }) => id === right).length === 1, {
    path: ['right'],
    message: 'expected one of the options',
  })
  .refine(({ options, cautious }) => cautious === undefined || options.some(({ id }) => id === cautious), {
    path: ['cautious'],
    message: 'expected one of the options',
  })
  .refine(({ options }) => (max(lengthsOf(options)) ?? 0) <= (min(lengthsOf(options)) ?? 0) * MAX_LENGTH_RATIO, {
    path: ['options'],
    message: 'one is far longer than another; expected options of similar length',
  });

type Item = z.infer<typeof item>;

/** The schema of the quiz in one language: the record of each question with its text. */
export const quizSchema = z.array(item).superRefine((items, context) => {
  const say = (message: string) => context.addIssue({ code: 'custom', message });
  const bySkill = group(items, ({ asks }) => asks);
  for (const skill of READING_SKILLS) if (!bySkill.has(skill)) say(`no question is about the ${skill} of a claim`);
  for (const lesson of LESSON_IDS) {
    const { length } = items.filter((each) => each.lesson === lesson);
    if (length < SET_SIZE.least || length > SET_SIZE.most)
      say(`${length} questions follow the lesson "${lesson}"; expected ${SET_SIZE.least} to ${SET_SIZE.most}`);
  }
  for (const message of guessingStrategyErrors(items)) say(message);
});

/**
 * Returns an error for each guessing strategy that would score well without any judgement: always choosing the longest
 * option, the most cautious one, one that says yes, or one that expresses doubt.
 */
function guessingStrategyErrors(items: readonly Item[]): readonly string[] {
  const ofAll = `of ${items.length}`;
  const longest = sum(items, shareOfLongest);
  const hedged = items.filter(({ cautious }) => cautious !== undefined);
  const cautious = hedged.filter((each) => each.cautious === each.right).length;
  const agreed = items.filter(({ right }) => right === YES || right === FITS);
  const asksYesOrNo = items.filter(({ options }) => options.some(({ id }) => id === YES));
  const yes = asksYesOrNo.filter(({ right }) => right === YES).length;
  return [
    ...(longest * 2 < items.length ? [] : [`the longest option is right in ${longest} ${ofAll} questions`]),
    ...(cautious * 2 < hedged.length || hedged.length === 0
      ? []
      : [`the most cautious option is right in ${cautious} of ${hedged.length} questions that have one`]),
    ...(agreed.length * 3 >= items.length
      ? []
      : [
          `"${YES}" or "${FITS}" is the right option in ${agreed.length} ${ofAll} questions; expected at least a third`,
        ]),
    ...(yes * 2 <= asksYesOrNo.length
      ? []
      : [`a yes is right in ${yes} of ${asksYesOrNo.length} questions that offer one; expected half at most`]),
    ...[YES, FITS].flatMap((id) => firstWordErrors(items, id)),
  ];
}

/** Returns an error where options with the same id do not begin with the same word, “yes” or “no”. */
function firstWordErrors(items: readonly Item[], id: string): readonly string[] {
  const texts = items.flatMap(({ options }) => options.filter((each) => each.id === id).map(({ text }) => text));
  const words = new Set(texts.map((text) => /^\p{L}+/u.exec(text)?.[0] ?? ''));
  return words.size <= 1 ? [] : [`options "${id}" begin with ${[...words].join(', ')}; expected one word`];
}

/**
 * Returns the chance, 0 to 1, of being right by choosing the longest option of a question; options of equal length are
 * equally likely.
 */
function shareOfLongest({ options, right }: Item): number {
  const most = max(lengthsOf(options));
  const longest = options.filter(({ text }) => text.length === most);
  return longest.some(({ id }) => id === right) ? 1 / longest.length : 0;
}

function lengthsOf(options: readonly { readonly text: string }[]): readonly number[] {
  return options.map(({ text }) => text.length);
}
