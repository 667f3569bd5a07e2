import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import writeXlsxFile from 'write-excel-file/node';
import { formatQuizAsGift } from '@/components/classroom/quiz/formatQuizAsGift';
import { quizQuestionsForExport } from '@/components/classroom/quiz/quizQuestionsForExport';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { quizExportPath } from '@/lib/site/paths';
import { repackZip } from './packZip';

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

/** Writes the quiz of each language as files for other programs: GIFT for Moodle, a spreadsheet for Kahoot. */
export async function writeQuizFiles(out: string): Promise<void> {
  for (const locale of PUBLISHED_LOCALES) {
    const gift = `${out}${quizExportPath(locale, 'gift')}`;
    mkdirSync(dirname(gift), { recursive: true });
    writeFileSync(gift, formatQuizAsGift(locale));
    writeFileSync(`${out}${quizExportPath(locale, 'kahoot')}`, await quizSpreadsheet(locale));
  }
}

/** Returns the quiz of a language as a spreadsheet file for Kahoot. The same quiz gives the same bytes. */
export async function quizSpreadsheet(locale: Locale): Promise<Uint8Array> {
  const file = await writeXlsxFile(quizSpreadsheetRows(locale), {
    sheet: 'Sheet1',
    rightToLeft: LOCALES[locale].dir === 'rtl',
    columns: [{ width: 4 }, { width: 80 }, ...Array.from({ length: 4 }, () => ({ width: 45 })), { width: 12 }],
  }).toBuffer();
  return repackZip(new Uint8Array(file), LAST_CHANGED_DAY);
}

/**
 * Returns the quiz as rows of the spreadsheet that Kahoot imports: short questions and options, without explanations.
 */
function quizSpreadsheetRows(locale: Locale): (string | number | null)[][] {
  const questions = quizQuestionsForExport(locale).map(({ short, options }, i) => {
    const answers = [0, 1, 2, 3].map((place) => options[place]?.text ?? null);
    return [i + 1, short, ...answers, TIME_LIMIT_SECONDS, options.findIndex(({ isRight }) => isRight) + 1];
  });
  return [...Array.from({ length: ROWS_ABOVE }, () => []), [...COLUMN_NAMES], ...questions];
}
