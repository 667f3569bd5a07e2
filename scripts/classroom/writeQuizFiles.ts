import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { quizGift } from '@/components/classroom/quiz/quizGift';
import { quizTable } from '@/components/classroom/quiz/quizTable';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { LAST_CHANGED } from '@/lib/site/dataVersion';
import { quizExport } from '@/lib/site/paths';
import { zipDay } from './writeZip';

/** Writes the quiz of each language as files for other programs: GIFT for Moodle, a spreadsheet for Kahoot. */
export async function writeQuizFiles(out: string): Promise<void> {
  for (const locale of PUBLISHED_LOCALES) {
    const gift = `${out}${quizExport(locale, 'gift')}`;
    mkdirSync(dirname(gift), { recursive: true });
    writeFileSync(gift, quizGift(locale));
    writeFileSync(`${out}${quizExport(locale, 'kahoot')}`, await quizSpreadsheet(locale));
  }
}

/** The spreadsheet as a file, the same to the byte for the same quiz: its parts are packed again, all of one day. */
export async function quizSpreadsheet(locale: Locale): Promise<Uint8Array> {
  const file = await writeXlsxFile(quizTable(locale), {
    sheet: 'Sheet1',
    rightToLeft: LOCALES[locale].dir === 'rtl',
    columns: [{ width: 4 }, { width: 80 }, ...Array.from({ length: 4 }, () => ({ width: 45 })), { width: 12 }],
  }).toBuffer();
  const parts: Zippable = unzipSync(new Uint8Array(file));
  return zipSync(parts, { level: 9, mtime: zipDay(LAST_CHANGED) });
}
