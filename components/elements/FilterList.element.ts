import { normaliseForSearch, searchWords } from '@/lib/text/normaliseForSearch';
import { ConnectedElement } from './ConnectedElement';
import { define } from './define';
import { type SortKey, sortRows } from './sortRows';

type Control = HTMLInputElement | HTMLSelectElement;

/** Dispatched by the list, and bubbling, after every choice and every step back. */
export const FILTERED = 'filtered';

/** The value in an address when no box of a group is checked. At first all are. */
const NO_BOX = 'none';

/** The control that orders the rows and hides none. */
const SORT = 'sort';

/**
 * `<filter-list>`: narrows and sorts the rows inside it by the controls of its form. The form is the state; the address
 * stores it under the names of the controls, so that readers can share it and go back. The server writes every word and
 * these attributes:
 * - `[data-row]` is a row. A choice or a box of a name looks for its value among the words of `data-<name>`, a date
 *   called `from` or `to` compares `data-days` ("first last"), a search looks through the text of the row, or of its part
 *   that the `data-within` of the field selects. A hidden control only has its place in the address.
 * - `[data-rows]` and `[data-list]` are hidden with the last row inside them; drawings of rows, which share the attribute
 *   that `data-key` names, get `data-away`.
 * - `th[data-sort]` sorts by `data-<name>`: in the order of the options of that name, where there are any; as numbers with
 *   `data-number`; under the `tr[data-heading]` of `data-<group-by>`, where values of two groups have no order.
 * - `data-one`, `data-other` and so on say how many rows are shown, in the words of a plural.
 */
export class FilterList extends ConnectedElement {
  #rows: readonly Row[] | undefined;
  /** The drawings of rows, each with the key of its row. */
  #marks: readonly (readonly [mark: SVGElement, key: string])[] | undefined;

  protected override connect(): void {
    const { signal } = this;
    const form = this.#form;
    for (const heading of this.#sortable()) this.#addSortButton(heading);
    form.inert = false;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', this.#onInput, { signal });
    this.#one('[data-show-all]').addEventListener('click', this.#showAll, { signal });
    addEventListener('popstate', this.#restore, { signal });
    addEventListener('hashchange', this.#showNamed, { signal });
    // The server drew what an address without choices shows; the browser may have filled the form in again.
    if (location.search === '') form.reset();
    else this.#restore();
    this.#showNamed();
  }

  /** Returns the choice under a name, as the address writes it; an empty string when nothing or everything is chosen. */
  value(name: string): string {
    const controls = this.#controls(name);
    if (controls.every(({ type }) => type !== 'checkbox')) return controls[0]?.value.trim() ?? '';
    const boxes = controls as readonly HTMLInputElement[];
    if (boxes.every(({ checked, defaultChecked }) => checked === defaultChecked)) return '';
    const values = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    return values.join(',') || NO_BOX;
  }

  /**
   * Makes choices, by name, as a reader does.
   * @param isAll whether everything else is shown again first
   * @param typing of choices that follow each other in one gesture, which are one step back: a name for them
   */
  choose(values: Readonly<Record<string, string>>, { isAll = false, typing = '' } = {}): void {
    if (isAll) for (const name of this.#narrowing()) this.#set(name, '');
    for (const [name, value] of Object.entries(values)) this.#set(name, value);
    this.#apply();
    this.#writeAddress(typing);
  }

  /** The rows that fit what is chosen. @param except names whose choices are left aside */
  fitting(except: readonly string[] = []): readonly HTMLElement[] {
    const tests = this.#narrowing()
      .filter((name) => !except.includes(name))
      .map((name) => this.#test(name));
    return this.#allRows.filter((row) => tests.every((fits) => fits(row))).map(({ element }) => element);
  }

  get #form(): HTMLFormElement {
    return this.#one('form');
  }

  /** The rows in the order of the server. They are read at the first use: hundreds of rows would delay a page on a phone. */
  get #allRows(): readonly Row[] {
    this.#rows ??= [...this.querySelectorAll<HTMLElement>('[data-row]')].map(rowOf);
    return this.#rows;
  }

  #controls(name: string): readonly Control[] {
    return [...this.#form.querySelectorAll<Control>(`[name="${name}"]`)];
  }

  #names(): readonly string[] {
    const controls = this.#form.querySelectorAll<Control>('[name]');
    return [...new Set([...controls].map(({ name }) => name))];
  }

  /** Names of the controls that can hide rows. */
  #narrowing(): readonly string[] {
    return this.#names().filter((name) => name !== SORT && this.#controls(name)[0]?.type !== 'hidden');
  }

  #onInput = ({ target }: Event): void => {
    const { name = '', type = '' } = target as Partial<Control>;
    if (name === '') return;
    this.#apply();
    this.#writeAddress(type === 'search' || type === 'date' ? name : '');
  };

  #showAll = (): void => {
    this.choose({}, { isAll: true });
    // The button that was pressed is hidden now and would lose the focus.
    this.querySelector<HTMLElement>('[data-after-show-all]')?.focus({ preventScroll: true });
  };

  #restore = (): void => {
    const wanted = new URLSearchParams(location.search);
    const isKnown = this.#names().map((name) => this.#set(name, wanted.get(name) ?? ''));
    for (const field of this.#form.querySelectorAll<HTMLInputElement>('[data-id-name]')) {
      const id = wanted.get(field.dataset.idName ?? '');
      const named = [...(field.list?.options ?? [])].find(({ dataset }) => dataset.id === id);
      if (named) field.value = named.value;
    }
    this.#apply();
    if (isKnown.includes(false)) this.#one('[data-remark]').append(this.dataset.ignored ?? '');
  };

  /** Shows the row that the address names, whatever is chosen. */
  #showNamed = (): void => {
    const named = this.#named();
    if (!named?.hidden) return;
    for (const name of this.#narrowing()) this.#set(name, '');
    this.#apply();
    history.replaceState(history.state, '', this.#address(location.hash));
    named.scrollIntoView();
  };

  #named(): HTMLElement | undefined {
    const { hash } = location;
    return hash === '' ? undefined : this.#allRows.find(({ element }) => `#${element.id}` === hash)?.element;
  }

  /** @returns false where the page does not offer the value */
  #set(name: string, value: string): boolean {
    const controls = this.#controls(name);
    const asked = value.split(/[\s,+]+/);
    const isOffered = value === '' || asked.includes(NO_BOX) || controls.some((one) => asked.includes(one.value));
    for (const control of controls) {
      if (control instanceof HTMLSelectElement) {
        control.value = value;
        if (control.selectedIndex >= 0) return true;
        control.selectedIndex = 0;
        return false;
      }
      if (control.type !== 'checkbox') control.value = value;
      else control.checked = value === '' || !isOffered ? control.defaultChecked : asked.includes(control.value);
    }
    return true;
  }

  #test(name: string): (row: Row) => boolean {
    const value = this.value(name);
    const [control] = this.#controls(name);
    // An option with `data-all` hides no row.
    const isOpen = control instanceof HTMLSelectElement && control.selectedOptions[0]?.hasAttribute('data-all');
    if (value === '' || isOpen || !control) return () => true;
    if (control.type === 'search') {
      const words = searchWords(value);
      return (row) => words.every((word) => row.text(control.dataset.within).includes(word));
    }
    if (name === 'from') return ({ days: [, last] }) => last >= value;
    if (name === 'to') return ({ days: [first] }) => first <= value;
    const wanted = value.split(',');
    return ({ element }) => element.dataset[name]?.split(' ').some((word) => wanted.includes(word)) ?? false;
  }

  #apply(): void {
    this.#sort();
    const shown = new Set(this.fitting());
    const used = new Set<HTMLElement | null>();
    for (const { element, group } of this.#allRows) {
      const isShown = shown.has(element);
      if (element.hidden === isShown) element.hidden = !isShown;
      if (isShown) used.add(group);
    }
    for (const rows of new Set(this.#allRows.map(({ group }) => group)))
      if (rows && rows.hidden === used.has(rows)) rows.hidden = !used.has(rows);
    for (const list of this.querySelectorAll<HTMLElement>('[data-list]')) list.hidden = shown.size === 0;
    this.#showHeadings(shown);
    this.#markAway();
    const form = this.dataset[new Intl.PluralRules(this.dataset.tag).select(shown.size)] ?? this.dataset.other ?? '';
    const count = new Intl.NumberFormat(this.dataset.tag, { useGrouping: 'always' }).format(shown.size);
    this.#one('[data-shown]').textContent = form.replace('{n}', count);
    this.#one('[data-remark]').textContent = shown.size > 0 ? '' : (this.dataset.empty ?? '');
    this.#one('[data-show-all]').hidden = this.#narrowing().every((name) => this.value(name) === '');
    this.dispatchEvent(new Event(FILTERED, { bubbles: true }));
  }

  /** Reads again which drawings of rows there are, and marks those of hidden rows. */
  findMarks(): void {
    const { key = '' } = this.dataset;
    this.#marks =
      key === ''
        ? []
        : [...this.querySelectorAll<SVGElement>(`svg [data-${key}]`)].map((mark) => [mark, mark.dataset[key] ?? '']);
    this.#markAway();
  }

  #markAway(): void {
    const { key = '' } = this.dataset;
    if (!this.#marks) {
      this.findMarks();
      return;
    }
    const hidden = new Set(
      this.#allRows.filter(({ element }) => element.hidden).map(({ element }) => element.dataset[key]),
    );
    for (const [mark, id] of this.#marks) {
      const isAway = hidden.has(id);
      if (mark.hasAttribute('data-away') !== isAway) mark.toggleAttribute('data-away', isAway);
    }
  }

  #sortable(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
  }

  #addSortButton(heading: HTMLElement): void {
    if (heading.querySelector('button')) return;
    const { sort: column = '', number } = heading.dataset;
    const [first, second] = number === undefined ? [column, `-${column}`] : [`-${column}`, column];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.addEventListener('click', () => this.choose({ [SORT]: this.value(SORT) === first ? second : first }));
    heading.append(button);
  }

  #sort(): void {
    const sort = this.value(SORT);
    const column = sort.replace('-', '');
    const direction = sort.startsWith('-') ? 'descending' : 'ascending';
    for (const heading of this.#sortable()) {
      if (heading.dataset.sort === column) heading.setAttribute('aria-sort', direction);
      else heading.removeAttribute('aria-sort');
    }
    if ((this.dataset.sorted ?? '') === sort) return;
    this.dataset.sorted = sort;
    const { groupBy = '', number } = this.#sortable().find(({ dataset }) => dataset.sort === column)?.dataset ?? {};
    const options = [...this.#controls(column)].flatMap((one) => (one instanceof HTMLSelectElement ? [...one] : []));
    const ranks = new Map(options.map((option, rank) => [(option as HTMLOptionElement).value, rank]));
    const headings = [...this.querySelectorAll<HTMLElement>('tr[data-heading]')];
    const headingOf = ({ element }: Row) =>
      headings.findIndex(({ dataset }) => dataset.heading === element.dataset[groupBy]);
    const keyOf = ({ element }: Row): SortKey => {
      const text = element.dataset[column];
      if (ranks.size > 0) return ranks.get(text ?? '');
      return number === undefined || text === undefined ? text : Number(text);
    };
    const rows = this.#allRows.map((row) => ({ row, group: headingOf(row), key: keyOf(row) }));
    const sorted = column === '' ? this.#allRows : sortRows(rows, direction);
    const elements = sorted.flatMap((row, i) => {
      const [before, own] = [sorted[i - 1], headings[headingOf(row)]];
      return own && !(before && headings[headingOf(before)] === own) ? [own, row.element] : [row.element];
    });
    this.#allRows[0]?.element.parentElement?.append(...elements);
  }

  /** Shows the headings that have a row under them, while the rows are sorted in groups. */
  #showHeadings(shown: ReadonlySet<HTMLElement>): void {
    const { groupBy } = this.querySelector<HTMLElement>('th[aria-sort]')?.dataset ?? {};
    const used = new Set([...shown].map(({ dataset }) => groupBy && dataset[groupBy]));
    for (const heading of this.querySelectorAll<HTMLElement>('tr[data-heading]'))
      heading.hidden = !groupBy || !used.has(heading.dataset.heading);
  }

  /** @param typing name of the field that is being typed into: a word is one step back, not one a letter */
  #writeAddress(typing = ''): void {
    // An address that named a hidden row would show it again, and all others with it.
    const address = this.#address(this.#named()?.hidden ? '' : location.hash);
    if (address === location.pathname + location.search + location.hash) return;
    const method = typing !== '' && history.state?.typing === typing ? 'replaceState' : 'pushState';
    history[method]({ typing }, '', address);
  }

  #address(hash: string): string {
    const query = new URLSearchParams(location.search);
    for (const name of this.#names()) {
      const [control] = this.#controls(name);
      const { idName } = control?.dataset ?? {};
      const options = control instanceof HTMLInputElement ? control.list?.options : undefined;
      // The whole name of a place is written as its id, which holds in every language.
      const id = [...(options ?? [])].find((option) => option.value === this.value(name))?.dataset.id;
      for (const each of [name, idName]) if (each) query.delete(each);
      if (this.value(name) !== '') query.set((id && idName) || name, id ?? this.value(name));
    }
    return `${location.pathname}${query.size > 0 ? `?${query}` : ''}${hash}`.replaceAll('%2C', ',');
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<filter-list> has no ${selector}.`);
    return found;
  }
}

interface Row {
  readonly element: HTMLElement;
  /** The element that is hidden when none of its rows is shown. */
  readonly group: HTMLElement | null;
  /** First and last day, YYYY-MM-DD. */
  readonly days: readonly [first: string, last: string];
  /** Returns the text that a search looks through. */
  readonly text: (within?: string) => string;
}

function rowOf(element: HTMLElement): Row {
  const [first = '', last = first] = element.dataset.days?.split(' ') ?? [];
  const texts = new Map<string, string>();
  return {
    element,
    group: element.closest<HTMLElement>('[data-rows]'),
    days: [first, last],
    text(within = '') {
      const part = within === '' ? element : element.querySelector(within);
      // A value may be written with separators of thousands.
      const text = texts.get(within) ?? normaliseForSearch(`${part?.textContent} ${element.dataset.value ?? ''}`);
      texts.set(within, text);
      return text;
    },
  };
}

define('filter-list', FilterList);
