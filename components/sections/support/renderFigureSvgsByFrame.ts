import { resolve } from 'node:path';
import { load } from 'cheerio';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/lib/locales';
import { FigureById } from '../FigureById';
import { FIGURE_RECORDS, findFigure, isClaimFigureId } from '../figures';
import { OPENING_FIGURE_ID, sectionIdOfFigure } from '../figuresOfSections';

/**
 * Ids of the figures whose drawings are compared with approved SVG files. Maps and the opening ledger have no such
 * files.
 */
export const FIGURE_IDS_WITH_GOLDEN_SVGS = FIGURE_RECORDS.flatMap(({ id, Component }) =>
  Component && id !== OPENING_FIGURE_ID ? [id] : [],
);

/**
 * Returns the path of the approved SVG file (golden) of a figure.
 * @param frame layout of the drawing, such as `wide`
 * @param locale language of the drawing; for languages other than English the file name ends in it
 */
export function goldenSvgPath(id: string, frame: string, locale: Locale = 'en'): string {
  const folder = isClaimFigureId(id)
    ? 'components/claim'
    : `components/sections/${sectionIdOfFigure(findFigure(id).id)}/${id}`;
  return resolve(folder, 'golden', `${id}-${frame}${locale === 'en' ? '' : `-${locale}`}.svg`);
}

/** CSS selector of SVGs in a figure that show no data: symbols, samples, and maps, which other tests cover. */
const ASIDE = '[aria-hidden="true"], .unknown-hatch, .map-still svg';

/**
 * Renders a figure and returns its SVG drawings by layout: `wide`, `narrow`, `tall`, or `only` for a drawing that
 * serves all widths. Each SVG element is on a separate line; several drawings of one layout are in one SVG.
 */
export function renderFigureSvgsByFrame(id: string, locale: Locale = 'en'): ReadonlyMap<string, string> {
  const $ = load(renderToStaticMarkup(createElement(FigureById, { locale, id })));
  const frames = new Map<string, string>();
  for (const svg of $('.figure-body svg').not(ASIDE).toArray()) {
    const outside = $(svg).parents();
    if (outside.is('svg')) continue;
    const frame = ['wide', 'narrow', 'tall'].find((name) => outside.is(`.chart-${name}`)) ?? 'only';
    frames.set(frame, `${frames.get(frame) ?? ''}${$.xml(svg).replaceAll('><', '>\n<')}\n`);
  }
  return new Map(
    [...frames].map(([frame, drawn]) => [frame, `<svg xmlns="http://www.w3.org/2000/svg">\n${drawn}</svg>\n`]),
  );
}
