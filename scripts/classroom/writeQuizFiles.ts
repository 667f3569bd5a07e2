import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import writeXlsxFile from 'write-excel-file/node';
import { formatQuizAsGift } from '@/components/classroom/quiz/formatQuizAsGift';
import { quizSpreadsheetRows } from '@/components/classroom/quiz/quizSpreadsheetRows';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { quizExportPath } from '@/lib/site/paths';
import { repackZip } from './packZip';

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
