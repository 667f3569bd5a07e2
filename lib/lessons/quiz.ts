import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { idCellSchema, listCellSchema, optionalIdCellSchema } from '@/lib/facts/cellShapes';
import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import { findDuplicates } from '@/lib/facts/findDuplicates';
import { parseTable } from '@/lib/facts/parseTable';
import { LESSON_IDS, type LessonId } from './lessons';

export const QUIZ_FILE = 'content/quiz/quiz.csv';

/** Aspects of a printed claim, such as its unit, that quiz questions train pupils to check. */
export const QUIZ_SKILLS = ['unit', 'period', 'set', 'scope', 'source', 'comparability', 'unknown'] as const;

/**
 * Columns of quiz.csv: the properties of a question that are the same in every language; its words are in `quiz.mdx`.
 * Rows are grouped by lesson, in display order.
 */
export const quizRowSchema = z.object({
  /** The id is in addresses and never changes. */
  id: idCellSchema,
  /** Id of the lesson after which the question is asked. */
  lesson: idCellSchema,
  asks: z.enum(QUIZ_SKILLS),
  /** Id of the figure or of the number that decides the question; exactly one of the two is given. */
  figure: optionalIdCellSchema,
  number: optionalIdCellSchema,
  /** Ids of the options, in display order. */
  options: listCellSchema,
  /**
   * Id of the right option. The text of the option `yes` begins with a plain “yes”; the option `fits` says that nothing
   * is wrong.
   */
  right: idCellSchema,
  /**
   * Id of the most cautious option (nothing is known, found, compared or done); empty where there is none. A pupil who
   * always chooses it must not get a good score.
   */
  cautious: optionalIdCellSchema,
});

export interface QuizItem {
  readonly asks: (typeof QUIZ_SKILLS)[number];
  readonly lesson: LessonId;
  readonly basis: { readonly figure: string } | { readonly number: string };
  readonly options: readonly string[];
  readonly right: string;
  readonly cautious?: string;
}

export interface ParsedQuiz {
  /** The questions by id, in display order. */
  readonly items: Readonly<Record<string, QuizItem>>;
  /** Line number of each question in the file, by question id. */
  readonly lines: ReadonlyMap<string, number>;
  readonly errors: readonly ContentError[];
}

/** Parses the table of quiz questions and lists its errors. @param text the CSV; default: the site's own file */
export function readQuizTable(text = readFileSync(QUIZ_FILE, 'utf8')): ParsedQuiz {
  const table = parseTable(QUIZ_FILE, text, quizRowSchema);
  const items = table.rows.map(({ id: item, figure, number, lesson, cautious, ...row }) => {
    const basis = figure === '' ? { number } : { figure };
    return [item, { ...row, lesson, basis, ...(cautious === '' ? {} : { cautious }) }];
  });
  const problems = table.rows.flatMap((row) =>
    [
      ...((row.figure === '') === (row.number === '') ? ['expected either a figure or a number that decides it'] : []),
      ...(LESSON_IDS.some((lesson) => lesson === row.lesson)
        ? []
        : [unknownIdMessage('lesson', row.lesson, LESSON_IDS)]),
    ].map((message) => ({ file: QUIZ_FILE, row: table.lines.get(row) ?? 0, message: `"${row.id}": ${message}` })),
  );
  return {
    items: Object.fromEntries(items),
    lines: new Map(table.rows.map((row) => [row.id, table.lines.get(row) ?? 0])),
    errors: [...table.errors, ...findDuplicates(QUIZ_FILE, 'id', table, (row) => row.id), ...problems],
  };
}

/** The quiz questions of the site, by id. Unreadable rows are omitted: `npm run content` lists the errors. */
export const { items: QUIZ_ITEMS, lines: QUIZ_LINE_NUMBERS_BY_ID } = readQuizTable();
export const QUIZ_IDS: readonly string[] = Object.keys(QUIZ_ITEMS);

/** Finds a question by its id. @throws Error naming the most similar id when there is no such question */
export function findQuizItem(id: string): QuizItem {
  const found = QUIZ_ITEMS[id];
  if (!found) throw new Error(unknownIdMessage('question', id, QUIZ_IDS));
  return found;
}
