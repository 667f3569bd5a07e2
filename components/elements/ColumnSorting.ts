/**
 * Sorts the rows of a list by its columns. `th[data-sort="<name>"]` sorts by `data-<name>` of the rows: in the order of
 * the options that a filter with that name offers, if there is one; with `data-number` as numbers; with `data-group-by`
 * within groups, each under a `tr[data-heading]`, because values of two groups cannot be compared.
 */
export class ColumnSorting {
  readonly #columns: readonly HTMLElement[];
  readonly #headings: readonly HTMLElement[];
  #sort = '';
  #groupBy = '';

  /**
   * Adds a button to the heading of each column that can sort the list.
   * @param onPress called when the reader presses such a button, with the two sort orders between which it alternates,
   * e.g. `date` and `-date`
   */
  constructor(list: HTMLElement, onPress: (first: string, second: string) => void) {
    this.#columns = [...list.querySelectorAll<HTMLElement>('th[data-sort]')];
    this.#headings = [...list.querySelectorAll<HTMLElement>('tr[data-heading]')];
    for (const heading of this.#columns) {
      const { sort: column = '', number } = heading.dataset;
      const [first, second] = number === undefined ? [column, `-${column}`] : [`-${column}`, column];
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      button.addEventListener('click', () => onPress(first, second));
      heading.append(button);
    }
  }

  /**
   * Sorts the rows by a column.
   * @param rows the rows in the order in which the server wrote them, which an empty `sort` restores
   * @param sort name of a column, preceded by a hyphen for descending order: `-date`
   * @param options values of the column in their order; empty where text or numbers have a natural order
   */
  sort(rows: readonly HTMLElement[], sort: string, options: readonly string[]): void {
    if (sort === this.#sort) return;
    this.#sort = sort;
    const column = sort.replace('-', '');
    const direction = sort.startsWith('-') ? 'descending' : 'ascending';
    for (const heading of this.#columns) {
      if (heading.dataset.sort === column) heading.setAttribute('aria-sort', direction);
      else heading.removeAttribute('aria-sort');
    }
    const { groupBy = '', number } = this.#columns.find(({ dataset }) => dataset.sort === column)?.dataset ?? {};
    this.#groupBy = groupBy;
    const groupOf = ({ dataset }: HTMLElement) =>
      this.#headings.findIndex(({ dataset: { heading } }) => heading === dataset[groupBy]);
    const keyOf = ({ dataset: { [column]: text } }: HTMLElement): SortKey => {
      if (text === undefined) return undefined;
      if (options.length > 0) return options.indexOf(text);
      return number === undefined ? text : Number(text);
    };
    const sortable = rows.map((row) => ({ row, group: groupOf(row), key: keyOf(row) }));
    const sorted = sortRows(sortable, direction).flatMap((row) => [this.#headings[groupOf(row)] ?? row, row]);
    rows[0]?.parentElement?.append(...new Set(sorted));
  }

  /**
   * Shows the heading of each group with a visible row. Hides all headings while rows are not sorted in groups.
   * @param shown the visible rows
   */
  showHeadings(shown: readonly HTMLElement[]): void {
    const used = new Set(shown.map(({ dataset }) => dataset[this.#groupBy]));
    for (const heading of this.#headings) heading.hidden = !used.has(heading.dataset.heading);
  }
}

/** The key that a row is sorted by: a date such as `2021-03`, a number, or undefined where the value is not known. */
export type SortKey = string | number | undefined;

export interface SortableRow<Row> {
  readonly row: Row;
  /**
   * Position of the row's group in the list. Rows of different groups are never compared, e.g. kilometres with people.
   */
  readonly group: number;
  readonly key: SortKey;
}

/**
 * Returns the rows sorted by group, then by key. Rows without a key come last, in either direction and after every
 * group; equal rows keep their order.
 */
export function sortRows<Row>(rows: readonly SortableRow<Row>[], direction: 'ascending' | 'descending'): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => compare(a, b, sign)).map(({ row }) => row);
}

function compare(a: SortableRow<unknown>, b: SortableRow<unknown>, sign: number): number {
  if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
  if (a.group !== b.group) return a.group - b.group;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -sign : sign;
}
