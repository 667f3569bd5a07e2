import { resolve } from 'node:path';
import { load } from 'cheerio';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/lib/locales';
import { FigureById } from '../FigureById';
import { FIGURES, findFigure, isClaimFigure } from '../figures';
import { OPENING_FIGURE, sectionOfFigure } from '../figuresOfSections';

/** Ids of the figures with approved drawings (goldens). Maps in steps and the rows of the opening have none. */
export const FIGURES_WITH_GOLDENS = FIGURES.flatMap(({ id, Component }) =>
  Component && id !== OPENING_FIGURE ? [id] : [],
);

/**
 * Returns the path of the approved drawing (golden) of a figure in one frame. For languages other than English the
 * name ends in the language.
 */
export function goldenFile(id: string, frame: string, locale: Locale = 'en'): string {
  const folder = isClaimFigure(id)
    ? 'components/claim'
    : `components/sections/${sectionOfFigure(findFigure(id).id)}/${id}`;
  return resolve(folder, 'golden', `${id}-${frame}${locale === 'en' ? '' : `-${locale}`}.svg`);
}

/** Selector of drawings in a figure that do not show data: symbols, samples, and maps, which other tests cover. */
const ASIDE = '[aria-hidden="true"], .unknown-hatch, .map-still svg';

/**
 * Returns the drawings of a figure as SVG, by frame: `wide`, `narrow`, `tall`, or `only` where one serves all widths.
 * Each element is on a separate line; several drawings in one frame, as in small multiples, are in one SVG.
 */
export function renderFigureFrames(id: string, locale: Locale = 'en'): ReadonlyMap<string, string> {
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
