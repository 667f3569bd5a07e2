import { existsSync, readFileSync } from 'node:fs';
import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import { formatJsonPath, type JsonPath } from '@/lib/facts/parseJson';
import { QUIZ_FILE, QUIZ_IDS, QUIZ_ITEMS, QUIZ_LINE_NUMBERS_BY_ID, type QuizItem } from '@/lib/lessons/quiz';
import type { Locale } from '@/lib/locales';
import { checkMdx, type MdxComponentRules } from '@/lib/story/checkMdx';
import { type AttributionFacts, checkNumberAttribution } from '@/lib/story/checkNumberAttribution';
import { checkSentenceLengths } from '@/lib/story/checkProseLengths';
import { readProse } from '@/lib/story/readProse';
import { parseQuizText } from './parseQuizText';
import { quizSchema } from './quizSchema';
import { quizTextToPlainText } from './quizTextToPlainText';

/** Ids of all figures and observations of the site, to which the quiz may refer. */
export interface IdsUsableInQuiz {
  readonly figures: readonly string[];
  readonly observations: readonly string[];
}

export function quizTextPath(locale: Locale): string {
  return `content/${locale}/quiz.mdx`;
}

/**
 * Returns all errors in the quiz of one language.
 * @param story the components that chapters of the story may use
 * @param names ids to which the quiz may refer
 */
export function checkQuiz(
  locale: Locale,
  story: MdxComponentRules,
  names: IdsUsableInQuiz,
  attribution: AttributionFacts,
): readonly ContentError[] {
  const file = quizTextPath(locale);
  if (!existsSync(file))
    return [{ file, message: 'file missing; every published language needs the text of the quiz' }];
  const mdx = readFileSync(file, 'utf8');
  const errors = checkMdx(file, mdx, locale, quizRules(QUIZ_ITEMS, story));
  if (errors.length > 0) return errors;
  const prose = readProse(locale, mdx);
  return [
    ...checkQuizItems(file, locale, QUIZ_ITEMS, mdx, names),
    ...checkNumberAttribution(file, locale, prose, attribution),
    ...checkSentenceLengths(file, locale, prose),
  ];
}

/**
 * Returns the errors in the records of the questions and in their texts in one language, including any mismatch between
 * the two.
 * @throws Error when the text is not MDX
 */
export function checkQuizItems(
  file: string,
  locale: Locale,
  record: Readonly<Record<string, QuizItem>>,
  mdx: string,
  names: IdsUsableInQuiz,
): readonly ContentError[] {
  const texts = parseQuizText(mdx);
  const asked = Object.keys(record);
  const order = orderError(
    file,
    'questions',
    texts.map(({ id }) => id),
    asked,
  );
  if (order) return [order];
  const joined = texts.map((text) => ({ ...record[text.id], ...text, short: quizTextToPlainText(locale, text.short) }));
  const { error } = quizSchema.safeParse(joined);
  return [
    ...texts.flatMap(({ id, options }) => {
      const found = options.map((option) => option.id);
      return orderError(file, `options of "${id}"`, found, record[id]?.options ?? []) ?? [];
    }),
    ...(error?.issues ?? []).map(({ path, message }) => ({
      file,
      message: [...formatJsonPath(withId(path, asked)), message].join(': '),
    })),
    ...Object.entries(record).flatMap(([id, { basis }]) => basisErrors(id, basis, names)),
  ];
}

/**
 * Returns the MDX components that the text of the quiz may use (components/classroom/quiz/quizMdxComponents.tsx), each
 * with the ids that it accepts.
 */
function quizRules(record: Readonly<Record<string, QuizItem>>, story: MdxComponentRules): MdxComponentRules {
  const { Fact, Cite, Foreign, Quote } = story;
  const naming = (ids: Iterable<string>) => ({ attributes: { id: new Set(ids) }, requiredAttributes: ['id'] });
  return {
    ...(Fact && Cite && Foreign && Quote ? { Fact, Cite, Foreign, Quote } : {}),
    Item: naming(QUIZ_IDS),
    Short: { attributes: {}, requiredAttributes: [] },
    Option: naming(Object.values(record).flatMap(({ options }) => options)),
    Why: { attributes: {}, requiredAttributes: [] },
  };
}

function basisErrors(
  item: string,
  basis: QuizItem['basis'],
  { figures, observations }: IdsUsableInQuiz,
): readonly ContentError[] {
  const [kind, id, known] =
    'figure' in basis
      ? (['figure', basis.figure, figures] as const)
      : (['number', basis.number, observations] as const);
  if (known.includes(id)) return [];
  return [
    {
      file: QUIZ_FILE,
      row: QUIZ_LINE_NUMBERS_BY_ID.get(item) ?? 0,
      message: `"${item}": ${unknownIdMessage(kind, id, known)}`,
    },
  ];
}

function orderError(
  file: string,
  what: string,
  found: readonly string[],
  expected: readonly string[],
): ContentError | undefined {
  if (found.join() === expected.join()) return undefined;
  return { file, message: `the ${what} are ${found.join(', ') || 'none'}; expected ${expected.join(', ')}` };
}

/** Returns the path of an error with the id of its question instead of the question's index. */
function withId(path: JsonPath, asked: readonly string[]): JsonPath {
  return path.map((step, i) => (i === 0 ? (asked[Number(step)] ?? step) : step));
}
