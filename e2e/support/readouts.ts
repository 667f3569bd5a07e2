import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { expect } from './siteTest';

/** Selector of everything that may be a mark of a chart, except in its open readout. */
export const CHART_MARKS_SELECTOR =
  '.figure-body :is([data-observation], [data-incident], [data-derived], circle):not(.readout-card *)';

/** Row of the table of a figure, as text, with the headings of its columns. */
export interface FigureTableRow {
  readonly cells: readonly string[];
  readonly columns: readonly string[];
  readonly isUnknown: boolean;
}

/**
 * Reads the text of the open readout of a chart, and errors in its position. Runs in the page.
 * @returns undefined while it is closed
 */
export function readOpenReadout(body: Element) {
  const card = body.querySelector('.readout-card:popover-open');
  const outline = body.querySelector('.readout-mark');
  if (!card || !outline) return undefined;
  const [a, b] = [card.getBoundingClientRect(), outline.getBoundingClientRect()];
  const errors = [
    a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top && 'the card lies on its mark',
    (a.left < 0 || a.top < 0 || a.right > document.documentElement.clientWidth || a.bottom > innerHeight) &&
      'the card leaves the window',
    (b.width === 0 || b.height === 0 || b.bottom < 0 || b.top > innerHeight) && 'the mark is not to be seen',
    body.scrollWidth > body.clientWidth + 1 && 'the chart grew',
  ].filter((error) => error !== false);
  return {
    cells: [...card.querySelectorAll('p, dd')].map((cell) => cell.textContent ?? ''),
    columns: [...card.querySelectorAll('dt')].map((column) => [
      column.textContent ?? '',
      column.nextElementSibling?.textContent ?? '',
    ]),
    errors,
  };
}

/**
 * Finds the rows of a figure's table that the visible frame of its drawing shows. Reports without a number are not
 * traced in the table, so the drawing itself names the rows of its circles. The table of a figure in the story is on
 * the figure's page. Runs in the page.
 * @returns the rows in the order of the table, each with the index of its first mark among the matches of `selector`
 */
export async function findDrawnRows(figure: Element, selector: string) {
  const link = figure.querySelector<HTMLAnchorElement>('figure-table > a');
  const source = link ? await (await fetch(link.href)).text() : '';
  const table = link
    ? new DOMParser().parseFromString(source, 'text/html').querySelector(`${link.hash} table`)
    : figure.querySelector('.figure-table table');
  if (!table) throw new Error('A figure without a table.');
  const traces = ['data-observation', 'data-incident', 'data-derived'];
  const marks = [...figure.querySelectorAll(selector)];
  const columns = [...table.querySelectorAll('thead th')].map((column) => column.textContent ?? '');
  const isSeen = (mark: Element) =>
    mark.getBoundingClientRect().width > 0 && mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isOf = (mark: Element, row: HTMLTableRowElement, number: number) => {
    const group = mark.parentElement;
    const numbers = group?.getAttribute('data-rows')?.split(' ');
    if (numbers) return Number(numbers[[...(group?.children ?? [])].indexOf(mark)]) === number;
    return traces.some(
      (trace) => mark.hasAttribute(trace) && row.querySelector(`[${trace}="${mark.getAttribute(trace)}"]`),
    );
  };
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].flatMap((row, number) => {
    const mark = marks.findIndex((each) => isSeen(each) && isOf(each, row, number));
    const cells = [...row.cells].map((cell) => cell.textContent ?? '');
    const isUnknown = row.querySelector('[data-unknown]') !== null;
    return mark < 0 ? [] : [{ mark, row: { cells, columns, isUnknown } }];
  });
}

/**
 * Scrolls a mark to the middle of the window. Runs in the page.
 * @param besideLinks whether to use the text beside a link instead of the mark
 * @returns the middle of the mark or of the text, in px of the window
 */
export async function scrollMarkToMiddle(mark: Element, { besideLinks = false } = {}) {
  const words = (besideLinks && mark.closest('a')?.closest('li')?.querySelector('span:not(:has(a))')) || mark;
  words.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Parts that come near the window are laid out in the next frame, and may move the mark.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  words.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, right, top, bottom } = words.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Expects that a readout shows all cells of a row of the table, and is well positioned. */
export function expectReadoutOfRow(
  said: ReturnType<typeof readOpenReadout>,
  row: FigureTableRow,
  what: string,
  locale: Locale = DEFAULT_LOCALE,
): void {
  const full = row.cells.filter((cell) => cell !== '');
  expect(said?.cells.toSorted(), what).toEqual(full.toSorted());
  expect(said?.cells[0], what).toBe(row.cells[0]);
  for (const [column, cell] of said?.columns ?? [])
    expect(
      row.cells.map((each, i) => [row.columns[i], each]),
      what,
    ).toContainEqual([column, cell]);
  const unknown = Object.values(messages(locale).number.unknown);
  if (row.isUnknown) expect(said?.cells.join(' '), what).toMatch(new RegExp(unknown.join('|')));
  expect(said?.errors, what).toEqual([]);
}
