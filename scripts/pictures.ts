import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { FIGURE_IDS, type FigureId } from '@/lib/figures/figureTables';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { figureDrawing, figurePicture } from '@/lib/publish/figureFiles';
import { makeDrawings } from './drawings';
import { fitWindow, WIDTH } from './fitWindow';
import { pageContent, sheetsOf } from './pageSheets';
import { photograph, type Shot } from './photograph';

/** Pixels of a picture for each of the page: sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * Photographs and draws every figure, and takes the pages it was made from out of the site.
 * @returns bytes of each picture and each drawing by its address; one that was not made is not among them
 */
export async function makePictures(out: string): Promise<ReadonlyMap<string, number>> {
  const wanted = PUBLISHED_LOCALES.flatMap((locale) => FIGURE_IDS.map((id) => ({ locale, id })));
  const pictures = await photograph(
    out,
    wanted.map(({ locale, id }) => shotOf(out, locale, id)),
  );
  const drawings = await makeDrawings(out, wanted);
  for (const locale of PUBLISHED_LOCALES) {
    removePages(out, locale);
    mkdirSync(`${out}/data/figures/${locale}`, { recursive: true });
  }
  const made = wanted.flatMap(({ locale, id }, i) => [
    [figurePicture(locale, id), pictures?.[i]] as const,
    [figureDrawing(locale, id), drawings?.[i]] as const,
  ]);
  return new Map(
    made.flatMap(([address, bytes]) => {
      if (bytes === undefined) return [];
      writeFileSync(`${out}${address}`, bytes);
      return [[address, bytes.length] as const];
    }),
  );
}

function shotOf(out: string, locale: Locale, id: FigureId): Shot {
  const path = `/${locale}/picture/${id}/`;
  return { path, content: pageContent(out, path), width: WIDTH, height: 800, scale: SCALE, prepare: fitWindow };
}

/** The pages are no part of the site, nor is the style that they alone ask for. */
function removePages(out: string, locale: Locale): void {
  const [first] = FIGURE_IDS;
  const shared = new Set(sheetsOf(`${out}/${locale}/figures/${first}/index.html`));
  for (const sheet of sheetsOf(`${out}/${locale}/picture/${first}/index.html`))
    if (!shared.has(sheet)) rmSync(`${out}${sheet}`);
  rmSync(`${out}/${locale}/picture`, { recursive: true });
}
