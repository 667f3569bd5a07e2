import { load } from 'cheerio';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Figure } from '@/components/story/Figure';

/** Not drawings of data: signs, samples, and maps, which have tests of their own. */
const ASIDE = '[aria-hidden="true"], .unknown-hatch, .map-still svg';

/**
 * The drawings of a figure by its frames, `wide`, `narrow`, `tall` or, where one serves all widths, `only`. One element a line;
 * several drawings, as of small multiples, are in one picture.
 */
export function drawnFrames(id: string): ReadonlyMap<string, string> {
  const $ = load(renderToStaticMarkup(createElement(Figure, { locale: 'en', id })));
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
