import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { FigureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { figureOrigin } from '@/lib/publish/figureFiles';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { shareFigure } from '@/lib/site/shareWords';
import { keptAt, makeInBrowser } from './browserFiles';
import type { Drawn } from './drawing/drawing';
import { drawingScript } from './drawing/drawingScript';
import type { DrawingWords } from './drawing/drawPage';
import { fitWindow, WIDTH } from './fitWindow';
import { pageContent } from './pageSheets';

interface Wanted {
  readonly locale: Locale;
  readonly id: FigureId;
}

/**
 * Draws figures as SVG: their pages are shown, and each line, ground and word is written down where it stands.
 * @returns the drawings in the order asked for; null where one is to be made and no browser is found
 */
export async function makeDrawings(out: string, wanted: readonly Wanted[]): Promise<readonly Buffer[] | null> {
  const code = await drawingScript();
  return makeInBrowser(
    out,
    wanted.map(({ locale, id }) => {
      const path = `/${locale}/picture/${id}/`;
      const words = wordsOf(locale, id);
      return {
        path,
        keptAt: keptAt('drawings', [code, JSON.stringify(words), pageContent(out, path)], 'svg'),
        width: WIDTH,
        height: 800,
        scale: 1,
        make: (page) => drawOn(page, out, code, words, path),
      };
    }),
  );
}

type Words = Omit<DrawingWords, 'pictures'>;

function wordsOf(locale: Locale, id: FigureId): Words {
  const { title, description } = shareFigure(locale, id);
  const { source, licence, version, address } = figureOrigin(locale, id);
  return { title, description: `${description} ${source} ${licence}, ${version}, ${address}` };
}

async function drawOn(
  page: Page,
  out: string,
  code: string,
  words: Words,
  path: string,
): Promise<Buffer | readonly string[]> {
  await fitWindow(page);
  const shown = await page.evaluate(() => [...document.images].map(({ src }) => new URL(src).pathname));
  const pictures = Object.fromEntries(
    shown.map((path) => [path, readFileSync(`${out}${path.slice(BASE_PATH.length)}`, 'utf8')]),
  );
  await page.evaluate(code);
  const { svg, lost } = await page.evaluate<Drawn>(`drawWhole('.picture', ${JSON.stringify({ ...words, pictures })})`);
  return lost.length > 0
    ? [`The drawing of ${path} lacks numbers that stand there: ${lost.join('; ')}.`]
    : Buffer.from(svg);
}
