/** Attributes that name the source of a number or of a gap. */
const TRACES = ['observation', 'derived', 'incident'] as const;
const TRACED = TRACES.map((trace) => `[data-${trace}]`).join();

/** A row of a figure's table with its drawn marks, one for each frame. */
export interface ReadoutRow {
  readonly row: HTMLTableRowElement;
  readonly marks: readonly Element[];
}

/**
 * Joins the marks of a drawing to the rows of its table, in the order of the table. A mark and a row belong together by
 * their trace, or by the `data-rows` of a group, which has the index of the row for each mark in it.
 */
export function readoutRows(drawing: Element, table: HTMLTableElement): readonly ReadoutRow[] {
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
 * The whole drawing of a mark: its bar with its number, or the line of a list. Words alone in a group are not one mark.
 */
export function areaOf(mark: Element): Element {
  return (mark.matches('text, tspan, data') && mark.closest('g:has(> :is(rect, path, line)), li, p')) || mark;
}

function keysOf(element: Element): string[] {
  return TRACES.flatMap((trace) => {
    const id = element.getAttribute(`data-${trace}`);
    return id === null ? [] : [`${trace} ${id}`];
  });
}
