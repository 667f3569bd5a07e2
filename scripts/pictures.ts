import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { FIGURE_IDS, type FigureId } from '@/lib/figures/figureTables';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { figureImage } from '@/lib/publish/figureFiles';
import { shareFigure } from '@/lib/site/shareWords';
import { type BrowserPage, makeInBrowser } from './browserFiles';
import { svgOf } from './figureSvg';
import { fitWindow, WIDTH } from './fitWindow';
import { pageContent, sheetsOf } from './pageSheets';
import { photographOf } from './photograph';
import { pdfOf } from './printPdf';

/** Pixels of a picture for each of the page: sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * Makes the images of every figure, and takes the pages they were made from out of the site.
 * @returns bytes of each image by its address; one that was not made is not among them
 */
export async function makePictures(out: string): Promise<ReadonlyMap<string, number>> {
  const wanted = PUBLISHED_LOCALES.flatMap((locale) => FIGURE_IDS.map((id) => ({ locale, id })));
  const shown = await makeInBrowser(
    out,
    wanted.map(({ locale, id }) => picturePage(out, locale, id)),
  );
  const made = wanted.flatMap(({ locale, id }, i) => {
    const [png, svg, pdf] = shown?.[i] ?? [];
    return [
      [figureImage(locale, id, 'png'), png],
      [figureImage(locale, id, 'pdf'), pdf],
      [figureImage(locale, id, 'svg'), svg],
    ] as const;
  });
  for (const locale of PUBLISHED_LOCALES) {
    removePages(out, locale);
    mkdirSync(`${out}/data/figures/${locale}`, { recursive: true });
  }
  return new Map(
    made.flatMap(([address, file]) => {
      if (!file?.length) return [];
      writeFileSync(`${out}${address}`, file);
      return [[address, file.length] as const];
    }),
  );
}

function picturePage(out: string, locale: Locale, id: FigureId): BrowserPage {
  const path = `/${locale}/picture/${id}/`;
  const content = pageContent(out, path);
  const shot = { width: WIDTH, height: 800, scale: SCALE, content };
  // The page's title becomes that of the PDF.
  const pdf = pdfOf('figures', `${shareFigure(locale, id).title}\n${content}`, 'window');
  return { ...shot, path, prepare: fitWindow, files: [photographOf(shot), svgOf(locale, id, content), pdf] };
}

/** The pages are no part of the site, nor is the style that they alone ask for. */
function removePages(out: string, locale: Locale): void {
  const [first] = FIGURE_IDS;
  const shared = new Set(sheetsOf(`${out}/${locale}/figures/${first}/index.html`));
  for (const sheet of sheetsOf(`${out}/${locale}/picture/${first}/index.html`))
    if (!shared.has(sheet)) rmSync(`${out}${sheet}`);
  rmSync(`${out}/${locale}/picture`, { recursive: true });
}
