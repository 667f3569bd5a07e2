import type { Locale } from '@/lib/locales';
import { quizQuestionsForExport } from './quizQuestionsForExport';

/** Time limit of a question, in seconds: one of the values that Kahoot offers. */
const TIME_LIMIT_SECONDS = 60;
/** Number of rows above the column names in Kahoot’s template. */
const ROWS_ABOVE = 7;
/** Column names of Kahoot's template, the same in every language. */
const COLUMN_NAMES = [
  '',
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
] as const;

/**
 * Returns the quiz as rows of the spreadsheet that Kahoot imports: short questions and options, without explanations.
 */
export function quizSpreadsheetRows(locale: Locale): (string | number | null)[][] {
  const questions = quizQuestionsForExport(locale).map(({ short, options }, i) => {
    const answers = [0, 1, 2, 3].map((place) => options[place]?.text ?? null);
    return [i + 1, short, ...answers, TIME_LIMIT_SECONDS, options.findIndex(({ isRight }) => isRight) + 1];
  });
  return [...Array.from({ length: ROWS_ABOVE }, () => []), [...COLUMN_NAMES], ...questions];
}
