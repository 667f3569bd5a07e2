import type { Page } from 'playwright';
import { FIGURE_IDS, type FigureId, findFigure } from '@/components/sections/figures';
import { figureImagePath, provenanceOfFigureData } from '@/components/share/figureFiles';
import { figureShareWords } from '@/components/share/shareWords';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { colourOfDesignToken } from '@/lib/site/colourOfDesignToken';
import { createPdfArtefact } from './createPdfArtefact';
import type { Artefact, ArtefactPage } from './renderArtefacts';

/** Returns the pages from which the build makes the PNG, SVG and PDF of each figure. */
export function figureImagePages(): readonly ArtefactPage[] {
  return PUBLISHED_LOCALES.flatMap((locale) =>
    FIGURE_IDS.map((id) => ({
      path: `/${locale}/picture/${id}/`,
      width: FIGURE_WIDTH_PX,
      height: 800,
      // Two device pixels for each CSS pixel, sharp on paper and on fine screens.
      scale: 2,
      prepare: fitWindow,
      files: [
        { name: figureImagePath(locale, id, 'png'), make: (page) => page.screenshot() },
        svgFile(locale, id),
        createPdfArtefact(figureImagePath(locale, id, 'pdf'), 'window'),
      ],
    })),
  );
}

/** Width of the window for images of figures, in CSS px. */
const FIGURE_WIDTH_PX = 1200;

/**
 * Makes the window as tall as the figure, and waits for the drawings of maps, which load only near the window.
 * @returns an empty list of errors
 */
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

/**
 * Values of `font-family` in exported SVG files, by the font's family in the page: the font's usual name and its
 * fallbacks.
 */
const FONTS = {
  Newsreader: "Newsreader, 'Times New Roman', serif",
  'Newsreader Display': "'Newsreader Display', Newsreader, 'Times New Roman', serif",
  Naskh: "'Noto Naskh Arabic', Newsreader, 'Times New Roman', serif",
  Plex: "'IBM Plex Sans', Helvetica, Arial, sans-serif",
  'Plex Arabic': "'IBM Plex Sans Arabic', 'IBM Plex Sans', Arial, sans-serif",
};

/**
 * Returns the artefact that copies a figure's chart as an SVG file without external references, with its fonts named
 * but not embedded. The file is empty for a figure made of HTML or of several drawings. An error is thrown where
 * `hasSvg` in the record of the figure is wrong.
 */
function svgFile(locale: Locale, id: FigureId): Artefact {
  const { title, description } = figureShareWords(locale, id);
  const { licence, version, address } = provenanceOfFigureData(locale, id);
  const origin = `${licence}, ${version}, ${address}`;
  const words = { title, description, origin, fonts: FONTS, ground: colourOfDesignToken('light', 'paper') };
  const { hasSvg = false } = findFigure(id);
  return {
    name: figureImagePath(locale, id, 'svg'),
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

interface ChartWords {
  readonly title: string;
  readonly description: string;
  /** Licence, version and address of the data, as the SVG states them. */
  readonly origin: string;
  /** Values of `font-family` for the file, by the first family that a shape or word has in the page. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Background colour of the chart. */
  readonly ground: string;
}

/**
 * Copies the one chart of a page with the computed paint of each shape and word. Runs in the page, so it uses nothing
 * outside itself.
 * @returns the source of an SVG file; empty where the page has no chart, or several
 */
function copyChart({ title, description, origin, fonts, ground }: ChartWords): string {
  const MARGIN_PX = 24;
  const INHERITED = [
    ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
    ...['stroke-linejoin', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'letter-spacing'],
    ...['paint-order', 'visibility', 'direction', 'dominant-baseline'],
  ];
  const OWN = { opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1', 'unicode-bidi': 'normal' };

  const charts = [...document.querySelectorAll<SVGSVGElement>('.figure-body svg')].filter(
    (svg) => !svg.closest('.chart-narrow') && !svg.parentElement?.closest('svg'),
  );
  const [svg] = charts;
  if (!svg || charts.length > 1 || !svg.parentElement?.matches('.chart-wide')) return '';

  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shown: Element[] = [svg, ...svg.querySelectorAll('*')];
  const copied: Element[] = [copy, ...copy.querySelectorAll('*')];
  // Patterns are shared by all charts of a page, so they are not inside the chart.
  for (const [, id = ''] of svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)) {
    const shared = document.getElementById(id);
    if (!shared || svg.contains(shared) || copy.querySelector(`[id="${id}"]`)) continue;
    const pattern = shared.cloneNode(true) as Element;
    copy.append(pattern);
    shown.push(shared, ...shared.querySelectorAll('*'));
    copied.push(pattern, ...pattern.querySelectorAll('*'));
  }
  const classes = new Map<string, string>();
  for (const [i, element] of copied.entries()) {
    const rule = paintOf(shown[i] as Element, element === copy);
    element.removeAttribute('class');
    if (rule === '') continue;
    if (!classes.has(rule)) classes.set(rule, `s${classes.size + 1}`);
    element.setAttribute('class', classes.get(rule) ?? '');
  }

  const { x, y, width, height } = svg.viewBox.baseVal;
  const frame = { x: x - MARGIN_PX, y: y - MARGIN_PX, width: width + 2 * MARGIN_PX, height: height + 2 * MARGIN_PX };
  copy.setAttribute('lang', document.documentElement.lang);
  copy.setAttribute('viewBox', Object.values(frame).join(' '));
  copy.setAttribute('width', String(frame.width));
  copy.setAttribute('height', String(frame.height));
  // The description contains the text around the chart, because the file shows the chart alone.
  const around = svg.closest('.figure')?.querySelectorAll(':scope > p, .figure-body p, .figure-notes > p') ?? [];
  const words = [description, ...[...around].map(({ textContent }) => textContent ?? ''), origin];
  copy.prepend(
    create('title', {}, title),
    create('desc', {}, words.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n')),
    create('style', {}, [...classes].map(([rule, name]) => `.${name}{${rule}}`).join('\n')),
    create('rect', { id: 'ground', ...frame, fill: ground }),
  );
  return `${new XMLSerializer().serializeToString(copy)}\n`;

  /**
   * @returns CSS declarations of the properties whose values differ from those of the element's parent or from the
   * initial values
   */
  function paintOf(element: Element, isRoot: boolean): string {
    const style = getComputedStyle(element);
    const outer = element.parentElement && !isRoot ? getComputedStyle(element.parentElement) : undefined;
    const computed = (name: string) => style.getPropertyValue(name);
    const changed = [
      ...INHERITED.filter((name) => computed(name) !== outer?.getPropertyValue(name)),
      ...Object.entries(OWN).flatMap(([name, usual]) => (computed(name) === usual ? [] : [name])),
      ...(computed('display') === 'none' ? ['display'] : []),
      ...(element.tagName === 'circle' && !element.hasAttribute('r') ? ['r'] : []),
    ];
    return changed.map((name) => `${name}:${toWidelySupportedValue(name, computed(name))}`).join(';');
  }

  /**
   * Returns the value of a CSS property in a form that older SVG viewers understand: with installed fonts, and mixed
   * colours as `rgb()`.
   */
  function toWidelySupportedValue(name: string, value: string): string {
    if (name === 'font-family') return fonts[/^"?([^",]+)/.exec(value)?.[1] ?? ''] ?? value;
    return value
      .replaceAll('"', '')
      .replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)/g, (_, ...mixed) => {
        const [red, green, blue] = mixed.slice(0, 3).map((channel) => Math.round(Number(channel) * 255));
        return mixed[3] === undefined ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${mixed[3]})`;
      });
  }

  function create(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.textContent = text;
    return element;
  }
}
