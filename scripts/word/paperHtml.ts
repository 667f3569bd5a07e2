import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { isPublishedLocale, LOCALES, type Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';
import { SQUARES } from './squares';

/** Parts of a page that are for a screen, or for those who listen to one. */
const ONLY_ON_SCREEN =
  '[class~="print:hidden"], [class~="print:sr-only"], .sr-only:not(thead), .figure-foot > :is(a, details), script, style, nav, button, [hidden]';

/** Lines to write an answer on. */
const LINES = 4;

/** A letter without a form, between two of which words keep their order from left to right. */
const LEFT_TO_RIGHT = '\u200e';

/** A sheet as plain HTML that Word can hold. */
export interface PaperHtml {
  readonly locale: Locale;
  readonly title: string;
  readonly html: string;
}

/**
 * Takes from the page of a sheet what is printed, and puts in place of what only a style sheet or a browser draws what a
 * document can hold: numbers of tasks, quotation marks, empty cells, lines to write on, tables and pictures of figures.
 * @param picture address of a figure's picture, by the figure's id; nothing where no browser made one
 */
export function paperHtml(page: string, picture: (figure: string) => string | undefined): PaperHtml {
  const $ = load(page);
  const locale = $('html').attr('lang') ?? '';
  if (!isPublishedLocale(locale)) throw new Error(`A sheet is in "${locale}", which is no language of the site.`);
  const title = $('main h1').text();
  const sheet = $('[data-sheet]');
  sheet.find(ONLY_ON_SCREEN).remove();
  sheet.find('[id^="task-"] > h2').each((i, heading) => {
    $(heading).append(` ${i + 1}`);
  });
  putFields($, sheet);
  putRoom($, sheet);
  putFigures($, sheet, picture);
  putQuotationMarks($, sheet, locale);
  if (LOCALES[locale].dir === 'rtl') sheet.find('[dir="ltr"]').prepend(LEFT_TO_RIGHT).append(LEFT_TO_RIGHT);
  // It would say what pupils are to find.
  if (sheet.attr('data-sheet') === 'worksheet') sheet.find('.figure-title').remove();
  // Links within the page lead to parts that a document does not name, and drawn signs stand beside words that say the same.
  for (const link of sheet.find('a[href^="#"]').toArray()) $(link).replaceWith($(link).contents());
  sheet.find('svg').remove();
  return { locale, title, html: markDirections(`<h1>${$('main h1').html()}</h1>${sheet.html()}`) };
}

/** Name, class and date: a row of cells, each with room below its name. */
function putFields($: CheerioAPI, sheet: Cheerio<Element>): void {
  for (const list of sheet.find('.sheet-fields').toArray()) {
    const row = $('<tr>');
    for (const field of $(list).children().toArray())
      row.append($('<td>').append($('<p>').text($(field).text().trim()), emptyLines($, 1)));
    $(list).replaceWith($('<table class="fields">').append(row));
  }
}

/** Room to write, as lines on paper or a field to type in: empty lines in a cell, a blank in a sentence, or ruled lines; squares. */
function putRoom($: CheerioAPI, sheet: Cheerio<Element>): void {
  for (const lines of sheet.find('.sheet-lines').toArray())
    $(lines).replaceWith(ruledLines($));
  for (const field of sheet.find('.sheet-blank, textarea, input').toArray()) {
    const [around] = $(field).closest('td, th, p').toArray();
    if (around?.name === 'p' || field.name === 'input') $(field).replaceWith('_'.repeat(30));
    else $(field).replaceWith(around === undefined ? ruledLines($) : emptyLines($, 2));
  }
  for (const squares of sheet.find('.sheet-squares').toArray()) {
    const alt = $(squares).attr('aria-label') ?? '';
    $(squares).replaceWith($('<p>').append($('<img>').attr({ src: SQUARES, alt })));
  }
}

const emptyLines = ($: CheerioAPI, count: number) => $('<p class="room">\u00a0</p>'.repeat(count));
/** A table, as Word draws one line alone below paragraphs that follow each other. */
const ruledLines = ($: CheerioAPI) => $(`<table class="ruled">${'<tr><td>\u00a0</td></tr>'.repeat(LINES)}</table>`);

/** The table of texts, which is drawn of boxes, becomes a table; another figure its picture, or a link to its page. */
function putFigures($: CheerioAPI, sheet: Cheerio<Element>, picture: (figure: string) => string | undefined): void {
  for (const grid of sheet.find('.tele').toArray()) $(grid).replaceWith(tableOf($, grid));
  for (const figure of sheet.find('[data-figure]').toArray()) {
    if ($(figure).find('.drawn').length > 0) continue;
    const id = $(figure).attr('data-figure') ?? '';
    const title = $(figure).find('.figure-title').first().text() || $(figure).attr('aria-label');
    const src = picture(id);
    // The picture has the figure's title and sources in it.
    if (src !== undefined) $(figure).replaceWith($('<p>').append($('<img>').attr({ src, alt: title ?? '' })));
    else $(figure).replaceWith($('<p>').append($('<a>').attr('href', `../../../figures/${id}/`).text(title ?? id)));
  }
}

/** Rows of a drawn table, of which the first cell names the row; the heads of columns have no name before them. */
function tableOf($: CheerioAPI, grid: Element): Cheerio<Element> {
  const table = $('<table class="drawn">');
  for (const row of $(grid).children().toArray()) {
    const isHead = $(row).is('[data-column-head]');
    const cells = $(row).children(isHead ? ':not(.tele-ways)' : '*').toArray();
    const line = $('<tr>').append(isHead ? '<th></th>' : '');
    for (const [i, cell] of cells.entries()) {
      const content = $(isHead || i === 0 ? '<th>' : '<td>').append($(cell).contents());
      // Each of a cell's parts is a line of its own, as it is drawn.
      content.children('b, small, q').slice(1).before('<br>');
      line.append(content);
    }
    table.append(isHead ? $('<thead>').append(line) : line);
  }
  return table;
}

/** Those of the page's language, which a browser takes from a style sheet. */
function putQuotationMarks($: CheerioAPI, sheet: Cheerio<Element>, locale: Locale): void {
  for (const quotation of sheet.find('q').toArray()) {
    const [open, close] = language(locale, $(quotation).parents('q').length > 0 ? 'innerQuotes' : 'quotes');
    $(quotation).prepend(open).append(close);
  }
  for (const quotation of sheet.find('q').toArray()) {
    // A style sheet says so of words in another language.
    if ($(quotation).attr('lang') !== locale) $(quotation).attr('dir', 'ltr');
    quotation.name = 'span';
  }
}

/** Word knows marks of direction, and not the younger ones that isolate. */
function markDirections(html: string): string {
  return html.replaceAll(/\u2066([^\u2066-\u2069]*)\u2069/g, `${LEFT_TO_RIGHT}$1${LEFT_TO_RIGHT}`).replaceAll(/[\u2066-\u2069]/g, '');
}
