import { type CheerioAPI, load } from 'cheerio';
import { encode } from 'fast-png';
import { isPublishedLocale, LOCALES, type Locale } from '@/lib/locales';
import { languageRule } from '@/lib/text/language';

/** File name of the picture of squared paper, on which pupils draw, in the HTML of a sheet. */
export const SQUARED_PAPER_FILE = 'squares.png';

/** Selector of elements that are only for screens or screen readers. Table headings are kept. */
const ONLY_ON_SCREEN =
  '[class~="print:hidden"], [class~="print:sr-only"], .sr-only:not(thead), .figure-foot > :is(a, details), script, style, nav, button, [hidden]';

/** Number of ruled lines for one answer. */
const LINES = 4;

/** U+200E, an invisible mark: text between two of them keeps its order from left to right. */
const LEFT_TO_RIGHT = '\u200e';

/** A sheet as plain HTML that Word can represent. */
interface PaperHtml {
  readonly locale: Locale;
  readonly title: string;
  readonly html: string;
}

/** A function that returns the address of a figure's picture, by the figure's id; undefined where none was rendered. */
type PictureOf = (figure: string) => string | undefined;

/**
 * Returns the printed contents of a sheet's page as HTML. Replaces content that only a style sheet or a browser draws
 * with content that a document can contain: task numbers, quotation marks, room to write, tables and pictures of
 * figures.
 */
export function extractPaperHtml(page: string, pictureOf: PictureOf): PaperHtml {
  const whole = load(page);
  const locale = whole('html').attr('lang') ?? '';
  if (!isPublishedLocale(locale)) throw new Error(`A sheet is in "${locale}", which is not a language of the site.`);
  const title = whole('main h1').text();
  const $ = load(whole('[data-sheet]').prop('outerHTML') ?? '', null, false);
  $(ONLY_ON_SCREEN).remove();
  $('[id^="task-"] > h2').append((i) => ` ${i + 1}`);
  replaceFields($);
  insertRoomToWrite($);
  replaceFigures($, pictureOf);
  putQuotationMarks($, locale);
  if (LOCALES[locale].dir === 'rtl') $('[dir="ltr"]').prepend(LEFT_TO_RIGHT).append(LEFT_TO_RIGHT);
  // The title of a figure contains the answer that pupils look for.
  $('[data-sheet="worksheet"] .figure-title').remove();
  // The document has no targets for links within the page; the words beside a drawn sign repeat its meaning.
  for (const link of $('a[href^="#"]').toArray()) $(link).replaceWith($(link).contents());
  $('svg').remove();
  const heading = $('<h1>').text(title).prop('outerHTML');
  return { locale, title, html: withoutIsolates(`${heading}${$.html()}`) };
}

/** Replaces the fields for name, class and date with a row of cells, each with room to write below its label. */
function replaceFields($: CheerioAPI): void {
  for (const list of $('.sheet-fields').toArray()) {
    const cells = $(list)
      .children()
      .toArray()
      .map((field) => $('<td>').append($('<p>').text($(field).text().trim()), emptyLines(1)));
    $(list).replaceWith($('<table>').append($('<tr>').append(...cells)));
  }
}

/**
 * Replaces the fields of a sheet with room to write on paper: a blank in a sentence, empty lines in a cell, otherwise
 * ruled lines or squares.
 */
function insertRoomToWrite($: CheerioAPI): void {
  $('.sheet-lines').replaceWith(ruledLines);
  for (const field of $('.sheet-blank, textarea, input').toArray()) {
    const around = $(field).closest('td, th, p');
    if (around.is('p') || $(field).is('input')) $(field).replaceWith('_'.repeat(30));
    else $(field).replaceWith(around.length > 0 ? emptyLines(2) : ruledLines());
  }
  for (const squares of $('.sheet-squares').toArray()) {
    const alt = $(squares).attr('aria-label') ?? '';
    $(squares).replaceWith($('<p>').append($('<img>').attr({ src: SQUARED_PAPER_FILE, alt })));
  }
}

const emptyLines = (count: number) => '<p class="room">\u00a0</p>'.repeat(count);

/**
 * Returns a table with a line under each row: Word draws only one line under several paragraphs with the same border.
 */
const ruledLines = () => `<table class="ruled">${'<tr><td>\u00a0</td></tr>'.repeat(LINES)}</table>`;

/**
 * Replaces the boxes of the figure `telephone` (`.tele`) with a table, and other figures with their picture or a link
 * to their page.
 */
function replaceFigures($: CheerioAPI, pictureOf: PictureOf): void {
  for (const drawn of $('.tele').toArray()) {
    const rows = $(drawn)
      .children()
      .toArray()
      .map((row) => rowOf($, $(row)));
    $(drawn).replaceWith($('<table class="drawn">').append(...rows));
  }
  for (const figure of $('[data-figure]:not(:has(.drawn))').toArray()) {
    const id = $(figure).attr('data-figure') ?? '';
    const title = $(figure).find('.figure-title').first().text();
    const src = pictureOf(id);
    // The picture contains the title and the sources.
    const shown =
      src === undefined
        ? $('<a>').attr('href', `../../../figures/${id}/`).text(title)
        : $('<img>').attr({ src, alt: title });
    $(figure).replaceWith($('<p>').append(shown));
  }
}

/**
 * Converts a row of the figure `telephone` (`.tele`) to a row of a table. Its first cell is its heading; the corner
 * above the row headings is empty.
 */
function rowOf($: CheerioAPI, row: ReturnType<CheerioAPI>) {
  const isHead = row.is('[data-column-head]');
  const cells = row
    .children(':not(.tele-ways)')
    .toArray()
    .map((cell, i) => {
      const content = $(isHead || i === 0 ? '<th>' : '<td>').append($(cell).contents());
      // Each part of a cell begins a new line, as it does in the drawing.
      content.children('b, small, q').slice(1).before('<br>');
      return content;
    });
  return isHead ? $('<thead>').append($('<tr>').append('<th></th>', ...cells)) : $('<tr>').append(...cells);
}

/**
 * Adds the quotation marks of the page's language to quotations, and sets the direction of foreign ones; in a browser,
 * a style sheet does both.
 */
function putQuotationMarks($: CheerioAPI, locale: Locale): void {
  for (const quotation of $('q').toArray()) {
    const [open, close] = languageRule(locale, $(quotation).parents('q').length > 0 ? 'innerQuotes' : 'quotes');
    $(quotation).prepend(open).append(close);
    if ($(quotation).is(`[lang]:not([lang="${locale}"])`)) $(quotation).attr('dir', 'ltr');
  }
  for (const quotation of $('q').toArray()) quotation.name = 'span';
}

/**
 * Replaces the Unicode characters for direction isolates, which Word does not support, with characters that it does.
 */
function withoutIsolates(html: string): string {
  return html
    .replaceAll(/\u2066([^\u2066-\u2069]*)\u2069/g, `${LEFT_TO_RIGHT}$1${LEFT_TO_RIGHT}`)
    .replaceAll(/[\u2066-\u2069]/g, '');
}

/** Width and height of the squared paper in squares of five millimetres, and the side of a square in pixels. */
const [ACROSS, DOWN, SIDE] = [32, 12, 24];
const INK = 0xb0;
const PAPER = 0xff;

/** Returns a PNG file with grey lines on white: squared paper. */
export function drawSquaredPaper(): Uint8Array {
  const [width, height] = [ACROSS * SIDE + 1, DOWN * SIDE + 1];
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    (i % width) % SIDE === 0 || Math.floor(i / width) % SIDE === 0 ? INK : PAPER,
  );
  return encode({ width, height, data, channels: 1, depth: 8 });
}
