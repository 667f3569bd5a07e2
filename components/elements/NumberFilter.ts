import { normaliseForSearch, searchWords } from '@/lib/text/normaliseForSearch';
import { ConnectedElement } from './ConnectedElement';
import { define } from './define';
import { type SortableRow, type SortKey, sortRows } from './sortRows';

/** Names of the fields whose value is a word that a row has or has not. */
const CHOICES = ['metric', 'year', 'place', 'reporter', 'status'] as const;

const NARROWING = [...CHOICES, 'q'] as const;

/** Columns that a first press sorts from the top down. */
const LARGEST_FIRST = ['value', 'reports'];

/**
 * `<number-filter>`: narrows and sorts the table it holds. The state is the form's; the address keeps it, so that it can
 * be shared and gone back to. Words, keys and the headings of units are the server's.
 */
class NumberFilter extends ConnectedElement {
  /** Place of each option in its choice, which is also the order of the column; of each unit among the headings. */
  readonly #ranks: Ranks = new Map();
  #filterRows: readonly FilterRow[] | undefined;

  protected override connect(): void {
    if (this.#ranks.size === 0) this.#adopt();
    this.#form.inert = false;
    addEventListener('popstate', this.#restore, { signal: this.signal });
    // What the server drew is what an address without choices shows, of a form that the browser has not filled in again.
    if (location.search === '') this.#form.reset();
    else this.#restore();
  }

  get #form(): HTMLFormElement {
    return this.#one('form');
  }

  get #body(): HTMLTableSectionElement {
    return this.#one('tbody');
  }

  #adopt(): void {
    for (const select of this.#form.querySelectorAll('select'))
      this.#ranks.set(select.name, new Map([...select.options].map(({ value }, rank) => [value, rank])));
    this.#ranks.set('unit', new Map(this.#headings().map(({ dataset }, rank) => [dataset.unit ?? '', rank])));
    for (const heading of this.querySelectorAll<HTMLElement>('th[data-sort]')) this.#addSortButton(heading);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', (event) => {
      this.#keep(event.target instanceof HTMLInputElement);
      this.#apply();
    });
    this.#one('[data-show-all]').addEventListener('click', () => {
      for (const name of NARROWING) this.#control(name).value = '';
      this.#keep(false);
      this.#apply();
      // The button that was pressed is gone.
      this.#control('q').focus();
    });
  }

  /** In the order of the server, read when the first choice is made: hundreds of rows would keep a phone from its page. */
  get #rows(): readonly FilterRow[] {
    this.#filterRows ??= [...this.#body.rows]
      .filter(({ dataset }) => dataset.metric !== undefined)
      .map((row) => filterRow(row, this.#ranks));
    return this.#filterRows;
  }

  #addSortButton(heading: HTMLElement): void {
    const column = heading.dataset.sort ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.addEventListener('click', () => {
      const [first, second] = LARGEST_FIRST.includes(column) ? [`-${column}`, column] : [column, `-${column}`];
      const sort = this.#control('sort');
      sort.value = sort.value === first ? second : first;
      this.#keep(false);
      this.#apply();
    });
    heading.append(button);
  }

  #restore = (): void => {
    const wanted = new URLSearchParams(location.search);
    this.#form.reset();
    let ignored = false;
    for (const [name, value] of wanted) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLInputElement) control.value = value;
      if (!(control instanceof HTMLSelectElement)) continue;
      if (this.#ranks.get(name)?.has(value)) control.value = value;
      else ignored = true;
    }
    this.#apply();
    if (ignored) this.#one('[data-remark]').append(this.dataset.ignored ?? '');
  };

  #apply(): void {
    this.#sort();
    const shown = this.#filter();
    this.#one('[data-shown]').textContent = (this.dataset.count ?? '').replace('{n}', this.#format(shown));
    this.#one('[data-remark]').textContent = shown > 0 ? '' : `${this.dataset.empty} `;
    this.#one('.table-scroll').hidden = shown === 0;
    this.#one('[data-show-all]').hidden = NARROWING.every((name) => this.#value(name) === '');
  }

  /** As the server writes numbers in the language of the page; how many are shown only the browser knows. */
  #format(count: number): string {
    return new Intl.NumberFormat(this.dataset.tag, { useGrouping: 'always' }).format(count);
  }

  #filter(): number {
    const words = searchWords(this.#value('q'));
    const wanted = CHOICES.flatMap((name) => {
      const value = this.#value(name);
      return value === '' ? [] : [[name, value] as const];
    });
    const groups = new Set<string>();
    let shown = 0;
    for (const { row, has, text, unit } of this.#rows) {
      const fits =
        wanted.every(([name, value]) => has[name].has(value)) && words.every((word) => text().includes(word));
      if (row.hidden === fits) row.hidden = !fits;
      if (!fits) continue;
      shown += 1;
      groups.add(unit);
    }
    const byUnit = this.#value('sort').endsWith('value');
    for (const heading of this.#headings()) heading.hidden = !byUnit || !groups.has(heading.dataset.unit ?? '');
    return shown;
  }

  #sort(): void {
    const sort = this.#value('sort');
    const column = sort.replace('-', '');
    const direction = sort.startsWith('-') ? 'descending' : 'ascending';
    for (const heading of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      if (heading.dataset.sort === column) heading.setAttribute('aria-sort', direction);
      else heading.removeAttribute('aria-sort');
    }
    if ((this.dataset.sorted ?? '') === sort) return;
    this.dataset.sorted = sort;
    const rows = column === '' ? this.#rows : sortRows(this.#sortable(column), direction);
    this.#body.append(...(column === 'value' ? this.#underHeadings(rows) : rows.map(({ row }) => row)));
  }

  #sortable(column: string): SortableRow<FilterRow>[] {
    return this.#rows.map((row) => ({ row, group: column === 'value' ? row.group : 0, key: row.keys[column] }));
  }

  /** Each unit's rows under a row that names the unit; the last names what is not known. */
  #underHeadings(rows: readonly FilterRow[]): HTMLTableRowElement[] {
    const headings = new Map(this.#headings().map((heading) => [heading.dataset.unit, heading]));
    return rows.flatMap(({ row, unit }, i) => {
      const heading = rows[i - 1]?.unit === unit ? undefined : headings.get(unit);
      return heading ? [heading, row] : [row];
    });
  }

  #headings(): HTMLTableRowElement[] {
    return [...this.#body.querySelectorAll<HTMLTableRowElement>('tr[data-unit-heading]')];
  }

  /** Puts the state in the address. A word that is being typed is one step back, not one a letter. */
  #keep(typing: boolean): void {
    const query = new URLSearchParams(location.search);
    for (const name of [...NARROWING, 'sort']) {
      query.delete(name);
      if (this.#value(name) !== '') query.set(name, this.#value(name));
    }
    const search = query.size > 0 ? `?${query}` : '';
    if (search === location.search) return;
    const method = typing && history.state?.typing ? 'replaceState' : 'pushState';
    history[method]({ typing }, '', `${location.pathname}${search}${location.hash}`);
  }

  #value(name: string): string {
    return this.#control(name).value.trim();
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#one(`[name="${name}"]`);
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<number-filter> holds no ${selector}`);
    return found;
  }
}

type Ranks = Map<string, Map<string, number>>;

/** What is asked of a row at each stroke of a key, read once. */
interface FilterRow {
  readonly row: HTMLTableRowElement;
  readonly has: Readonly<Record<(typeof CHOICES)[number], ReadonlySet<string>>>;
  /** By column. */
  readonly keys: Readonly<Record<string, SortKey>>;
  readonly unit: string;
  readonly group: number;
  /** What the search looks through. */
  readonly text: () => string;
}

function filterRow(row: HTMLTableRowElement, ranks: Ranks): FilterRow {
  const { metric = '', year, place = '', reporter = '', status, value, period, reports, unit = '' } = row.dataset;
  const words = (text = '') => new Set(text.split(' '));
  let text: string | undefined;
  return {
    row,
    has: {
      metric: words(metric),
      year: words(year),
      place: words(place),
      reporter: words(reporter),
      status: words(status),
    },
    keys: {
      value: value === undefined ? undefined : Number(value),
      metric: ranks.get('metric')?.get(metric),
      period,
      place: ranks.get('place')?.get(place),
      reporter: ranks.get('reporter')?.get(reporter),
      reports: Number(reports),
    },
    unit,
    group: ranks.get('unit')?.get(unit) ?? 0,
    text: () => {
      text ??= normaliseForSearch(`${row.textContent} ${value ?? ''}`);
      return text;
    },
  };
}

define('number-filter', NumberFilter);
