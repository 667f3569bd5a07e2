/** What a readout says and how it stands, or undefined while it is closed. Runs in the page. */
export function readoutOf(body: Element) {
  const card = body.querySelector('.readout-card:popover-open');
  const outline = body.querySelector('.readout-mark');
  if (!card || !outline) return undefined;
  const [a, b] = [card.getBoundingClientRect(), outline.getBoundingClientRect()];
  const faults = [
    a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top && 'the card lies on its mark',
    (a.left < 0 || a.top < 0 || a.right > document.documentElement.clientWidth || a.bottom > innerHeight) &&
      'the card leaves the window',
    (b.width === 0 || b.height === 0 || b.bottom < 0 || b.top > innerHeight) && 'the mark is not to be seen',
    body.scrollWidth > body.clientWidth + 1 && 'the chart grew',
  ].filter((fault) => fault !== false);
  return {
    cells: [...card.querySelectorAll('p, dd')].map((cell) => cell.textContent ?? ''),
    columns: [...card.querySelectorAll('dt')].map((column) => [
      column.textContent ?? '',
      column.nextElementSibling?.textContent ?? '',
    ]),
    faults,
  };
}

/**
 * Rows of a figure's table that its drawing shows in the frame that is seen, in the order of the table: by their trace.
 * Of the reports of fence attempts all are drawn; those without a number have no trace in the table. Runs in the page.
 */
export function drawnRows(figure: Element) {
  const traces = ['data-observation', 'data-incident', 'data-derived'];
  const isSeen = (mark: Element) => mark.getBoundingClientRect().width > 0;
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('.figure-table tbody tr')];
  const columns = [...figure.querySelectorAll('.figure-table thead th')].map((column) => column.textContent ?? '');
  const body = figure.querySelector('.figure-body');
  return rows
    .filter(
      (row) =>
        figure.querySelector('[data-rows]') ||
        traces.some((trace) =>
          [...row.querySelectorAll(`[${trace}]`)].some((cell) =>
            [...(body?.querySelectorAll(`[${trace}="${cell.getAttribute(trace)}"]`) ?? [])].some(isSeen),
          ),
        ),
    )
    .map((row) => ({
      cells: [...row.cells].map((cell) => cell.textContent ?? ''),
      columns,
      isUnknown: row.querySelector('[data-unknown]') !== null,
    }));
}
