import type { Locale } from '@/lib/locales';
import { exportedQuiz } from './exportedQuiz';

/** Seconds that a class has for a question: one of those that Kahoot offers. */
const SECONDS = 60;
/** Rows that Kahoot’s template has above the names of its columns. */
const ROWS_ABOVE = 7;
/** The columns of the template, by their own names in every language. */
const COLUMNS = [
  '',
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
] as const;

/** The quiz as rows of the spreadsheet that Kahoot imports: its questions in one line each, and no explanations. */
export function quizTable(locale: Locale): (string | number | null)[][] {
  const questions = exportedQuiz(locale).map(({ short, options }, i) => {
    const answers = [0, 1, 2, 3].map((place) => options[place]?.text ?? null);
    return [i + 1, short, ...answers, SECONDS, options.findIndex(({ isRight }) => isRight) + 1];
  });
  return [...Array.from({ length: ROWS_ABOVE }, () => []), [...COLUMNS], ...questions];
}
