import { resolve } from 'node:path';
import { load } from 'cheerio';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/lib/locales';
import { Figure } from '../Figure';
import { FIGURES, figureOf, isClaimFigure } from '../figures';
import { OPENING_FIGURE, sectionOfFigure } from '../figuresOfSections';

/** Ids of figures with golden drawings: maps in steps and the opening's rows have none. */
export const FIGURES_WITH_GOLDENS = FIGURES.flatMap(({ id, Component }) =>
  Component && id !== OPENING_FIGURE ? [id] : [],
);

/** Path of the golden of a figure's frame; in another language than English, its name ends in the language. */
export function goldenFile(id: string, frame: string, locale: Locale = 'en'): string {
  const folder = isClaimFigure(id)
    ? 'components/claim'
    : `components/sections/${sectionOfFigure(figureOf(id).id)}/${id}`;
  return resolve(folder, 'golden', `${id}-${frame}${locale === 'en' ? '' : `-${locale}`}.svg`);
}

/** Parts of a figure that are no drawings of data: signs, samples, and maps, which other tests cover. */
const ASIDE = '[aria-hidden="true"], .unknown-hatch, .map-still svg';

/**
 * The drawings of a figure by its frames, `wide`, `narrow`, `tall` or, where one serves all widths, `only`. One element
 * per line; several drawings of one frame, as in small multiples, are in one picture.
 */
export function drawnFrames(id: string, locale: Locale = 'en'): ReadonlyMap<string, string> {
  const $ = load(renderToStaticMarkup(createElement(Figure, { locale, id })));
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
