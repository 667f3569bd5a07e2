import type { Page } from 'playwright';
import { FIGURE_IDS, type FigureId, figureOf } from '@/components/sections/figures';
import { figureImage, figureOrigin } from '@/components/share/figureFiles';
import { figureShareWords } from '@/components/share/shareWords';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { tokenColour } from '@/lib/site/tokenColour';
import { copyChart } from './copyChart';
import { pdfFile } from './pdfFile';
import type { Artefact, ArtefactPage } from './renderArtefacts';

/** Pages from which the images of figures are made. */
export function picturePages(): readonly ArtefactPage[] {
  return PUBLISHED_LOCALES.flatMap((locale) =>
    FIGURE_IDS.map((id) => ({
      path: `/${locale}/picture/${id}/`,
      width: FIGURE_WIDTH_PX,
      height: 800,
      // Two device pixels for each CSS pixel, sharp on paper and on fine screens.
      scale: 2,
      prepare: fitWindow,
      files: [
        { name: figureImage(locale, id, 'png'), make: (page) => page.screenshot() },
        svgFile(locale, id),
        pdfFile(figureImage(locale, id, 'pdf'), 'window'),
      ],
    })),
  );
}

/** Width of the window for images of figures, in CSS px. */
const FIGURE_WIDTH_PX = 1200;

/** Makes the window as high as the figure, and waits for the drawings of maps, which load only near the window. */
async function fitWindow(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  const height = await page.locator('.picture').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await page.setViewportSize({ width: FIGURE_WIDTH_PX, height });
  await page.evaluate(() =>
    Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode())),
  );
  return [];
}

/** Installed name and fallbacks of each font of the site, by its family in the page. */
const FONTS = {
  Newsreader: "Newsreader, 'Times New Roman', serif",
  'Newsreader Display': "'Newsreader Display', Newsreader, 'Times New Roman', serif",
  Naskh: "'Noto Naskh Arabic', Newsreader, 'Times New Roman', serif",
  Plex: "'IBM Plex Sans', Helvetica, Arial, sans-serif",
  'Plex Arabic': "'IBM Plex Sans Arabic', 'IBM Plex Sans', Arial, sans-serif",
};

/**
 * Describes a figure's chart as an SVG file without external references, its fonts named and not embedded. The file is
 * empty for a figure of HTML or of several drawings. Making it fails where the record of the figure states otherwise.
 */
function svgFile(locale: Locale, id: FigureId): Artefact {
  const { title, description } = figureShareWords(locale, id);
  const { licence, version, address } = figureOrigin(locale, id);
  const origin = `${licence}, ${version}, ${address}`;
  const words = { title, description, origin, fonts: FONTS, ground: tokenColour('light', 'paper') };
  const { hasSvg = false } = figureOf(id);
  return {
    name: figureImage(locale, id, 'svg'),
    make: async (page) => {
      const svg = await page.evaluate(copyChart, words);
      if (svg === '' && hasSvg)
        throw new Error(`The record of "${id}" has "hasSvg", but its drawing for wide screens is not one SVG.`);
      if (svg !== '' && !hasSvg)
        throw new Error(`The drawing of "${id}" for wide screens is one SVG: its record needs "hasSvg: true".`);
      return Buffer.from(svg);
    },
    dependsOn: [copyChart, words, hasSvg],
  };
}
