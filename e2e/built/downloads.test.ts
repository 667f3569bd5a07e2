import { existsSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { FIGURE_IDS, type FigureId, findFigure } from '@/components/sections/figures';
import { figureImagePath, type ImageFormat, provenanceOfFigureData } from '@/components/share/figureFiles';
import { figureShareWords } from '@/components/share/shareWords';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { TESTED_LOCALE } from '../support/locale';
import { findWrittenNumbers } from './support/findMisreadNumbers';
import { parseBuiltPage } from './support/page';

/** First bytes of a file of each format. */
const SIGNS = { png: /^\x89PNG\r\n/, pdf: /^%PDF-/, svg: /^<svg / } as const;

/** Points in a PDF and pixels in a PNG for one CSS px of the figure. */
const POINTS = 0.75;
const PIXELS = 2;

/** The words before the sources of a figure, in plain spaces. */
const SOURCES = `${messages(TESTED_LOCALE).figure.sources}${punctuationOf(TESTED_LOCALE).colon}`.replaceAll(/\s/g, ' ');

/** Most bytes of a map, which contains its coasts, and of any other figure. */
const MOST_OF_MAP = 3_000_000;
const MOST = 300_000;

/** Greatest width of a thin space, in heights of its letters. */
const THIN = 0.2;

/** @returns the figures that are offered in a format, each with its file */
const made = (format: ImageFormat) =>
  FIGURE_IDS.map((id) => ({ id, file: `out${figureImagePath(TESTED_LOCALE, id, format)}` })).filter(({ file }) =>
    existsSync(file),
  );

/** @returns the figure without the parts that its image leaves out: table, steps, folded parts and the narrow frame */
function shown(id: FigureId): CheerioAPI {
  const $ = load(parseBuiltPage(`/${TESTED_LOCALE}/figures/${id}/`).html('[data-figure]'));
  $(
    '.chart-narrow, .frame-narrow, .figure-table, .chart-steps-texts, .figure-foot > a, .ledger-hint, .ledger-head-short',
  ).remove();
  $('title, desc, .reading-choice :is(legend, input, button), details > :not(summary)').remove();
  return $;
}

/** @returns the printed numbers of each text, with their separators */
function numbersOf($: CheerioAPI, selector: string): readonly string[] {
  const texts = $(selector).find('*').addBack().contents().toArray();
  return texts.flatMap((node) => (node.type === 'text' ? numbersIn(node.data) : []));
}

/** @returns an absolute address without its host, which depends on where the site is published */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]+/, '');

const numbersIn = (text: string): readonly string[] => findWrittenNumbers(TESTED_LOCALE, text);

interface PdfText {
  readonly str: string;
  /** Matrix of six numbers; the last two are the position of the text. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * Joins the texts of a PDF page, one per line. Texts with a thin space between them share a line, because the PDF has
 * no character for that space.
 */
function linesOf(items: readonly (PdfText | { readonly type: string })[]): string {
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const isNext = (text: PdfText, before: PdfText | undefined) => {
    const [x = 0, y] = text.transform.slice(4);
    const [start = 0, line] = before?.transform.slice(4) ?? [];
    return y === line && Math.abs(x - start - (before?.width ?? 0)) < text.height * THIN;
  };
  return texts.map((text, i) => `${isNext(text, texts[i - 1]) ? '\u202f' : '\n'}${text.str}`).join('');
}

/** @returns the numbers of the first list that the second lacks, repeated as often as they are missing */
function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  const left = [...there];
  return wanted.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('each figure offers the images that were made of it, and no others', () => {
  for (const id of FIGURE_IDS) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/figures/${id}/`);
    for (const format of ['png', 'pdf', 'svg'] as const) {
      const address = figureImagePath(TESTED_LOCALE, id, format);
      const isThere = existsSync(`out${address}`);
      expect($(`#download li > a[href$="${address}"]`).length, address).toBe(isThere ? 1 : 0);
      if (isThere) expect(readFileSync(`out${address}`, 'latin1'), address).toMatch(SIGNS[format]);
    }
  }
  for (const format of ['png', 'pdf'] as const)
    expect(
      made(format).map(({ id }) => id),
      format,
    ).toEqual(FIGURE_IDS);
});

describe.each(made('pdf'))('the PDF of $id', ({ id, file }) => {
  const bytes = readFileSync(file);
  const source = bytes.toString('latin1');
  const count = (sign: RegExp) => source.match(sign)?.length ?? 0;
  const opened = () => getDocumentProxy(new Uint8Array(bytes));

  test('is one page as large as the figure, tagged, in its language, under its title', async () => {
    const pdf = await opened();
    expect(pdf.numPages).toBe(1);
    const png = readFileSync(file.replace('.pdf', '.png'));
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect(Math.abs(width - (png.readUInt32BE(16) / PIXELS) * POINTS)).toBeLessThan(1);
    expect(Math.abs(height - (png.readUInt32BE(20) / PIXELS) * POINTS)).toBeLessThan(1);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const { info } = await getMeta(pdf);
    expect(info.Language).toBe(TESTED_LOCALE);
    expect(info.Title).toContain(figureShareWords(TESTED_LOCALE, id).title);
  });

  test('has every number of the figure as text, and states its sources', async () => {
    const { items } = await (await (await opened()).getPage(1)).getTextContent();
    const lines = linesOf(items);
    expect(missing(numbersOf(shown(id), '[data-figure]'), numbersIn(lines))).toEqual([]);
    const { version, address } = provenanceOfFigureData(TESTED_LOCALE, id);
    for (const part of ['CC BY 4.0', version, pathOf(address)])
      expect(lines.replaceAll(/[\n\u202f]/g, '')).toContain(part);
  });

  test('embeds its fonts, and has shapes that can be enlarged', () => {
    // A PDF embeds a font as a font file, or as one drawing for each letter (Type 3).
    const inFiles = count(/\/Subtype \/(?:CIDFontType\d|TrueType|Type1)\b/g);
    expect(inFiles + count(/\/Subtype \/Type3\b/g)).toBeGreaterThan(0);
    expect(count(/\/FontFile[23]? /g)).toBe(inFiles);
    const $ = shown(id);
    const isMap = $('.map-still').length > 0;
    expect(bytes.length).toBeLessThan(isMap ? MOST_OF_MAP : MOST);
    // A sign of a legend that fades is printed as an image with its opacity; hatching is printed as lines, because as
    // an image it may become one grey.
    if (!isMap) expect(count(/\/Subtype \/Image\b/g)).toBeLessThanOrEqual(2 * $('.legend > *').length);
  });
});

test('a figure that consists of one chart is offered as SVG too, and no other figure is', () => {
  const charts = FIGURE_IDS.filter((id) => findFigure(id).hasSvg);
  expect(charts).toContain('attempts-by-year');
  expect(charts).not.toContain('timeline');
  expect(made('svg').map(({ id }) => id)).toEqual(charts);
  expect(globSync(`out/data/figures/${TESTED_LOCALE}/**/*.svg`).length).toBe(charts.length);
});

test('an SVG has every number of its chart, states its sources, and needs no other file', () => {
  for (const { id, file } of made('svg')) {
    const text = readFileSync(file, 'utf8');
    const $ = load(text, { xml: true });
    expect(numbersOf($, 'text'), file).toEqual(numbersOf(shown(id), '.chart-wide text'));
    expect(numbersOf($, 'text').length, file).toBeGreaterThan(2);
    expect(text.length, file).toBeLessThan(20_000);
    expect($('svg > title').text(), file).toBe(figureShareWords(TESTED_LOCALE, id).title);
    const { licence, version, address } = provenanceOfFigureData(TESTED_LOCALE, id);
    for (const part of [SOURCES, licence, version, pathOf(address)])
      expect($('svg > desc').text(), file).toContain(part);
    expect(text, file).not.toMatch(/url\((?!#)|href="(?!#)|@|<(?:script|foreignObject|image)\b/);
    for (const [, name] of text.matchAll(/(?:url\(|href=")#([^)"]+)/g)) expect(text, file).toContain(`id="${name}"`);
  }
});

test('an SVG states its colours and fonts in forms that every reader of SVG knows', () => {
  for (const { file } of made('svg')) {
    const style = load(readFileSync(file, 'utf8'), { xml: true })('style').text();
    expect(style, file).not.toMatch(/var\(|color-mix|unset|light-dark|NaN/);
    const families = [...style.matchAll(/font(?:-family)?:(?:[^;}]*?\/ \S+ )?([^;}]*serif)/g)].map(
      ([, names]) => names,
    );
    expect(families.length, file).toBeGreaterThan(0);
    for (const names of families)
      expect(names, file).toMatch(/^(?:'IBM Plex Sans(?: Arabic)?'|'?(?:Newsreader|Noto Naskh)).*serif$/);
  }
});
