import { createElement } from '@/components/elements/createElement';
import type { BoxInWindow } from './placeCardNearMark.browser';

/** CSS selector of table cells that name the source of a number, or the reason why there is none. */
const VALUE = ':is([data-observation], [data-derived], [data-incident], [data-tally], [data-unknown])';

/**
 * Renders a row of a table as a card outside the table: its heading, its value, then the other cells under the names of
 * their columns. Words and sources are those of the table.
 */
export function renderReadoutCard(row: HTMLTableRowElement): DocumentFragment {
  const [heading, ...cells] = row.cells;
  const value = cells.find((cell) => cell.matches(VALUE));
  const others = cells.filter((cell) => cell !== value && cell.textContent !== '');
  const card = new DocumentFragment();
  if (heading) card.append(said('p', heading));
  if (value) card.append(said('p', value, linkTo(value)));
  const list = createElement('dl');
  for (const cell of others) {
    const column = row.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
    if (column) list.append(said('dt', column));
    list.append(said('dd', cell));
  }
  card.append(list);
  return card;
}

/** Returns the texts of a row of a table in one line, for screen readers. */
export function formatReadoutLine(row: HTMLTableRowElement): string {
  return [...row.cells]
    .map(({ textContent }) => textContent)
    .filter(Boolean)
    .join('; ');
}

/** Returns a link from a table cell with a published number to its number card; undefined for other cells. */
function linkTo({ dataset: { observation, count } }: HTMLElement): HTMLAnchorElement | undefined {
  if (observation === undefined) return undefined;
  // Resolve the link from the story, because pages with charts are at several depths, also in copies on a disk.
  const story = document.querySelector<HTMLAnchorElement>('.masthead-name')?.href ?? location.href;
  return createElement('a', { className: 'number', href: new URL(`numbers/${count}/#${observation}`, story).href });
}

function said(tag: 'p' | 'dt' | 'dd', cell: HTMLTableCellElement, link?: HTMLElement): HTMLElement {
  const element = createElement(tag);
  for (const { name, value } of cell.attributes) {
    if (name === 'lang' || name.startsWith('data-')) element.setAttribute(name, value);
  }
  const words = [...cell.childNodes].map((node) => node.cloneNode(true));
  if (link) link.append(...words);
  element.append(...(link ? [link] : words));
  return element;
}

/** Names, without `data-`, of the attributes that link a number, or a missing value, to its fact, formula or incident. */
const TRACES = ['observation', 'derived', 'incident'] as const;
const TRACED = TRACES.map((trace) => `[data-${trace}]`).join();

/** A row of a figure's table with the marks that represent it in the drawing, one for each frame. */
export interface ReadoutRow {
  readonly row: HTMLTableRowElement;
  readonly marks: readonly Element[];
}

/**
 * Returns the rows of a table that have marks in the drawing, in the order of the table. A mark belongs to the row
 * whose number has the same source. `data-rows` of a group of marks contains the row index of each mark in it.
 */
export function findReadoutRows(drawing: Element, table: HTMLTableElement): readonly ReadoutRow[] {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const rowOf = new Map<string, HTMLTableRowElement>();
  for (const row of rows) {
    for (const cell of row.querySelectorAll(TRACED)) {
      for (const key of keysOf(cell)) if (!rowOf.has(key)) rowOf.set(key, row);
    }
  }
  const marksOf = new Map<HTMLTableRowElement, Element[]>();
  const add = (row: HTMLTableRowElement | undefined, mark: Element) => {
    if (row) marksOf.set(row, [...(marksOf.get(row) ?? []), mark]);
  };
  for (const group of drawing.querySelectorAll<SVGElement>('[data-rows]')) {
    const numbers = group.dataset.rows?.split(' ') ?? [];
    for (const [i, mark] of [...group.children].entries()) add(rows[Number(numbers[i])], mark);
  }
  for (const mark of drawing.querySelectorAll(TRACED)) for (const key of keysOf(mark)) add(rowOf.get(key), mark);
  return rows.flatMap((row) => {
    const marks = marksOf.get(row);
    return marks ? [{ row, marks }] : [];
  });
}

/**
 * Returns the element of a whole mark, given the part that names its source: the bar with its number, or the line of a
 * list. A group that contains only words does not count as a mark.
 */
export function wholeMarkOfPart(mark: Element): Element {
  return (mark.matches('text, tspan, data') && mark.closest('g:has(> :is(rect, path, line)), li, p')) || mark;
}

function keysOf(element: Element): string[] {
  return TRACES.flatMap((trace) => {
    const id = element.getAttribute(`data-${trace}`);
    return id === null ? [] : [`${trace} ${id}`];
  });
}

/** The boxes of a mark in a drawing that a pointer can target. */
export interface MarkHitBoxes {
  /** Box of the whole mark with its bar and its words, px in the window. */
  readonly area: BoxInWindow;
  /**
   * Box of the part that names the source, such as the number, px in the window; it distinguishes two values of one
   * bar.
   */
  readonly own: BoxInWindow;
}

/** Maximum distance from a mark, px, at which a pointer selects it: a little more than half a fingertip. */
const REACH = 32;

/**
 * Returns the mark that is nearest to a pointer at x and y, px in the window. If several marks contain the pointer,
 * prefers the one whose number is under it, then the smallest, then the first. Undefined where no mark is near.
 */
export function nearestMark<Mark extends MarkHitBoxes>(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const far = (box: BoxInWindow) => distance(box, x, y);
  const isOn = (box: BoxInWindow) => Number(far(box) === 0);
  const [nearest] = marks
    .filter(({ area }) => far(area) <= REACH)
    .sort((a, b) => far(a.area) - far(b.area) || isOn(b.own) - isOn(a.own) || size(a.area) - size(b.area));
  return nearest;
}

function distance({ left, right, top, bottom }: BoxInWindow, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function size({ left, right, top, bottom }: BoxInWindow): number {
  return (right - left) * (bottom - top);
}
