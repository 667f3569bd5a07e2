import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { FIGURE_IDS, type FigureId } from '@/lib/figures/figureTables';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { figurePicture } from '@/lib/publish/figureFiles';
import { pageContent, sheetsOf } from './pageSheets';
import { photograph, type Shot } from './photograph';

const WIDTH = 1200;
/** Pixels of a picture for each of the page: sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * Photographs every figure, and takes the pages it was photographed from out of the site.
 * @returns address of each picture, by itself; one that was not made is not among them
 */
export async function makePictures(out: string): Promise<ReadonlyMap<string, string>> {
  const wanted = PUBLISHED_LOCALES.flatMap((locale) => FIGURE_IDS.map((id) => ({ locale, id })));
  const pictures = await photograph(
    out,
    wanted.map(({ locale, id }) => shotOf(out, locale, id)),
  );
  for (const locale of PUBLISHED_LOCALES) removePages(out, locale);
  if (pictures === null) return new Map();
  return new Map(
    wanted.map(({ locale, id }, i) => {
      const address = figurePicture(locale, id);
      mkdirSync(`${out}/data/figures/${locale}`, { recursive: true });
      writeFileSync(`${out}${address}`, pictures[i] as Buffer);
      return [address, address];
    }),
  );
}

function shotOf(out: string, locale: Locale, id: FigureId): Shot {
  const path = `/${locale}/picture/${id}/`;
  return { path, content: pageContent(out, path), width: WIDTH, height: 800, scale: SCALE, prepare: fitWindow };
}

/** Makes the window as high as the figure, and waits for the drawings of maps, which are asked for only near it. */
async function fitWindow(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  const height = await page.locator('.picture').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await page.setViewportSize({ width: WIDTH, height });
  await page.evaluate(() =>
    Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode())),
  );
  return [];
}

/** The pages are no part of the site, nor is the style that they alone ask for. */
function removePages(out: string, locale: Locale): void {
  const [first] = FIGURE_IDS;
  const shared = new Set(sheetsOf(`${out}/${locale}/figures/${first}/index.html`));
  for (const sheet of sheetsOf(`${out}/${locale}/picture/${first}/index.html`))
    if (!shared.has(sheet)) rmSync(`${out}${sheet}`);
  rmSync(`${out}/${locale}/picture`, { recursive: true });
}
