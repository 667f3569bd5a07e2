import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { FigureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { figureOrigin } from '@/lib/publish/figureFiles';
import { shareFigure } from '@/lib/site/shareWords';
import { tokenColour } from '@/lib/site/tokenColour';
import { WIDTH } from './fitWindow';
import { sheetsIn } from './pageSheets';
import { moveStyle } from './svgStyle';

/** Ground around the chart, in px. */
const MARGIN = 24;

/**
 * The chart of a figure as a file that refers to nothing outside itself. Its fonts are named and not embedded.
 * @returns null for a figure that consists of HTML or of several drawings
 */
export function figureSvg(out: string, locale: Locale, id: FigureId): string | null {
  const $ = load(readFileSync(`${out}/${locale}/picture/${id}/index.html`, 'utf8'));
  const svg = $('.figure-body svg').not('svg svg, .chart-narrow svg');
  if (svg.length !== 1 || !svg.parent().is('.chart-wide')) return null;
  // What stands around the chart explains it, and is part of no file that shows the chart alone.
  const around = svg.closest('.figure').find('> p, .figure-body p, .figure-notes > p');
  const { title, description } = shareFigure(locale, id);
  const { licence, version, address } = figureOrigin(locale, id);
  const words = [description, ...around.toArray().map((part) => $(part).text()), `${licence}, ${version}, ${address}`];
  // Patterns that all charts of a page share.
  for (const [, name] of $.html(svg).matchAll(/url\(#([^)]+)\)/g))
    if (svg.find(`[id="${name}"]`).length === 0) svg.append($(`[id="${name}"]`).clone());
  const sheet = sheetsIn($).map((path) => readFileSync(`${out}${path}`, 'utf8'));
  const style = moveStyle($, svg, sheet.join('\n'), WIDTH);
  const [left = 0, top = 0, wide = 0, high = 0] = svg.attr('viewBox')?.split(' ').map(Number) ?? [];
  const x = String(left - MARGIN);
  const y = String(top - MARGIN);
  const width = String(wide + 2 * MARGIN);
  const height = String(high + 2 * MARGIN);
  svg.attr({
    xmlns: 'http://www.w3.org/2000/svg',
    lang: locale,
    width,
    height,
    viewBox: `${x} ${y} ${width} ${height}`,
  });
  svg.prepend(
    $('<title>').text(title),
    $('<desc>').text(words.map((part) => part.replace(/\s+/g, ' ').trim()).join('\n')),
    $('<style>').text(style),
    $('<rect id="ground">').attr({ x, y, width, height, fill: tokenColour('light', 'paper') }),
  );
  // The one name of a character that HTML has and XML lacks.
  return `${$.html(svg).replaceAll('&nbsp;', '\u00a0')}\n`;
}
