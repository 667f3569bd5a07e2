import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printedPages } from '@/components/classroom/lesson/sheets';
import type { FigureId } from '@/components/sections/figures';
import { figureImage } from '@/components/share/figureFiles';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { LAST_CHANGED } from '@/lib/site/dataVersion';
import { sheetToWord } from './sheetToWord';

/**
 * Writes a document for Word for each sheet that teachers can change, from its finished page and the pictures of
 * figures.
 */
export async function writeWordFiles(out: string): Promise<void> {
  for (const locale of PUBLISHED_LOCALES) {
    for (const { page, word } of printedPages(locale)) {
      if (word === undefined) continue;
      const document = await sheetToWord(readFileSync(`${out}${page}index.html`, 'utf8'), {
        address: absoluteUrl(page),
        picture: (figure) => {
          const file = `${out}${figureImage(locale, figure as FigureId, 'png')}`;
          return existsSync(file) ? readFileSync(file) : undefined;
        },
        day: LAST_CHANGED,
      });
      writeFileSync(`${out}${word}`, document);
    }
  }
}
