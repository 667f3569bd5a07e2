import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { expect } from './siteTest';

/** All that may be a mark of a chart, its open readout left out. */
export const MARKS =
  '.figure-body :is([data-observation], [data-incident], [data-derived], circle):not(.readout-card *)';

/** A row of a figure's table, as text. */
export interface Row {
  readonly cells: readonly string[];
  readonly columns: readonly string[];
  readonly isUnknown: boolean;
}

/** What a readout says and how it stands, or undefined while it is closed. Runs in the page. */
export function readoutOf(body: Element) {
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
 * Rows of a figure's table that its drawing shows in the frame that is seen, in the order of the table, each with the
 * number of its first mark among `MARKS`, which is to be handed in. Of reports without a number the table has no trace: the
 * drawing says which rows its circles are. The table of a figure in the story is on the figure's page. Runs in the page.
 */
export async function drawnMarks(figure: Element, selector: string) {
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

/** Brings a mark to the middle of the window; where its own middle is then, or that of words beside it. Runs in the page. */
export async function middleOf(mark: Element, { besideLinks = false } = {}) {
  const words = (besideLinks && mark.closest('a')?.closest('li')?.querySelector('span:not(:has(a))')) || mark;
  words.scrollIntoView({ block: 'center', behavior: 'instant' });
  // What came near is laid out in the next frame, and may push the mark along.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  words.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, right, top, bottom } = words.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** A readout says a row of the table and all of it, and stands well. */
export function expectRow(
  said: ReturnType<typeof readoutOf>,
  row: Row,
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
