import { createElement } from '@/components/elements/createElement';

/** A cell with a number, or with the reason why there is none, has a trace. */
const VALUE = ':is([data-observation], [data-derived], [data-incident], [data-tally], [data-unknown])';

/**
 * Shows a row of a table outside the table: its heading, its value, then the other cells under the names of their
 * columns. Words and traces are those of the table.
 */
export function readoutCard(row: HTMLTableRowElement): DocumentFragment {
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

/** The same row in one line, for screen readers. */
export function readoutLine(row: HTMLTableRowElement): string {
  return [...row.cells]
    .map(({ textContent }) => textContent)
    .filter(Boolean)
    .join('; ');
}

/** Links a published number to its card, like any number in the text. */
function linkTo({ dataset: { observation, count } }: HTMLElement): HTMLAnchorElement | undefined {
  if (observation === undefined) return undefined;
  // Charts are on pages at several depths, on a host and in a copy on a disk.
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
