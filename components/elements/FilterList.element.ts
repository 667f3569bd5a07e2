import { normaliseForSearch, splitSearchQuery } from '@/lib/text/normaliseForSearch';
import { ColumnSorting } from './ColumnSorting';
import { ConnectedElement } from './ConnectedElement';
import { defineElement } from './defineElement';
import { FilterForm, SORT_CONTROL_NAME } from './FilterForm';
import { waitForNextTask } from './waitForNextTask';

/** Number of characters of a day in `data-days`, YYYY-MM-DD. */
const DAY_LENGTH = 10;

interface CountWords {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

/** Name of the event that the list dispatches after every choice and every step back in the history. It bubbles. */
export const FILTERED_EVENT_NAME = 'filtered';

/**
 * `<filter-list>`: filters and sorts the rows inside it by the controls of its form. The form is the state; the address
 * stores it under the names of the controls, so that readers can share it and go back. The server writes every word and
 * these attributes:
 * - `[data-row]` is a row. A select or a checkbox shows the rows that have its value among the words of `data-<name>`.
 *   A date named `from` or `to` compares `data-days` ("first last"). A search looks through the text of the row, or of
 *   its part that the `data-within` of the field selects. A hidden control hides no row; only the address stores it.
 * - `[data-rows]` is hidden while none of the rows inside it is shown. Drawings of hidden rows get `data-away`; a row
 *   and its drawing share the attribute that `data-key` names. Without `data-key` the list leaves drawings alone.
 * - `data-one`, `data-other` and so on contain the sentence that counts the rows, by plural category.
 */
export class FilterList extends ConnectedElement {
  #choices: FilterForm | undefined;
  #sorting: ColumnSorting | undefined;
  #allRows: readonly HTMLElement[] | undefined;
  /** Searchable text of each row, or of its part that `data-within` selects, in lower case without accents. */
  readonly #texts = new Map<Element, string>();
  #countWords: CountWords | undefined;

  protected override connect(): void {
    const { signal } = this;
    const form = this.one<HTMLFormElement>('form');
    this.#sorting ??= new ColumnSorting(this, (first, second) =>
      this.choose({ [SORT_CONTROL_NAME]: this.value(SORT_CONTROL_NAME) === first ? second : first }),
    );
    form.inert = false;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', this.#onInput, { signal });
    form.addEventListener('focusin', this.#readTexts, { signal });
    this.one('[data-show-all]').addEventListener('click', this.#showAll, { signal });
    addEventListener('popstate', this.#restore, { signal });
    addEventListener('hashchange', this.#showNamed, { signal });
    // The server rendered the page for an address without choices; the browser may have refilled the form.
    if (location.search === '') form.reset();
    else this.#restore();
    this.#showNamed();
    void this.#prepare();
  }

  /** Reads the rows and creates the number formats in advance, so that the first choice is fast. */
  async #prepare(): Promise<void> {
    const { signal } = this;
    await waitForNextTask();
    if (signal.aborted) return;
    this.#words.number.format(0);
    await waitForNextTask();
    if (!signal.aborted) this.matchingRows();
  }

  /**
   * All rows, including hidden ones, in the order in which the server wrote them. They are read on first use, because
   * hundreds of rows delay a page on a phone.
   */
  get rows(): readonly HTMLElement[] {
    this.#allRows ??= [...this.querySelectorAll<HTMLElement>('[data-row]')];
    return this.#allRows;
  }

  /**
   * Returns the choice in the controls that share a name, as the address stores it, e.g. `a,b` for two checkboxes; an
   * empty string when nothing or everything is chosen.
   */
  value(name: string): string {
    return this.#form.value(name);
  }

  /**
   * Makes choices, by the names of the controls, as if the reader had made them.
   * @param isAll whether all other filters are cleared first
   * @param typing name shared by all choices made in one gesture, so that they form a single history entry
   */
  choose(values: Readonly<Record<string, string>>, { isAll = false, typing = '' } = {}): void {
    if (isAll) this.#clear();
    for (const [name, value] of Object.entries(values)) this.#form.set(name, value);
    this.#apply();
    this.#writeAddress(typing);
  }

  /** Returns the rows that pass the chosen filters. @param except names of filters that are ignored */
  matchingRows(except: readonly string[] = []): readonly HTMLElement[] {
    const tests = this.#form.filterNames.flatMap((name) => (except.includes(name) ? [] : (this.#test(name) ?? [])));
    return this.rows.filter((row) => tests.every((fits) => fits(row)));
  }

  /**
   * Rules and formats for the sentence that states the number of rows. They are created once, because creating them
   * takes longer than reading all rows.
   */
  get #words(): CountWords {
    const { tag } = this.dataset;
    this.#countWords ??= {
      plural: new Intl.PluralRules(tag),
      number: new Intl.NumberFormat(tag, { useGrouping: 'always' }),
    };
    return this.#countWords;
  }

  get #form(): FilterForm {
    this.#choices ??= new FilterForm(this.one('form'));
    return this.#choices;
  }

  #onInput = ({ target }: Event): void => {
    const { name = '', type = '' } = target as Partial<HTMLInputElement>;
    if (name === '') return;
    this.#apply();
    this.#writeAddress(type === 'search' || type === 'date' ? name : '');
  };

  /**
   * Reads the texts of all rows when the search field gets the focus, so that the first letter typed filters the rows
   * without delay.
   */
  #readTexts = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    for (const row of this.rows) this.#textOf(row, target.dataset.within);
  };

  #showAll = (): void => {
    this.choose({}, { isAll: true });
    // The button that was pressed is hidden now and would lose the focus.
    this.querySelector<HTMLElement>('[data-after-show-all]')?.focus({ preventScroll: true });
  };

  #restore = (): void => {
    const isKnown = this.#form.read(location.search);
    this.#apply();
    if (!isKnown) this.one('[data-remark]').append(this.dataset.ignored ?? '');
  };

  /** If filters hide the row that the address names, clears the filters and scrolls to the row. */
  #showNamed = (): void => {
    const named = this.#named();
    if (!named?.hidden) return;
    this.#clear();
    this.#apply();
    history.replaceState(history.state, '', this.#address(location.hash));
    named.scrollIntoView();
  };

  #named(): HTMLElement | undefined {
    const { hash } = location;
    return hash === '' ? undefined : this.rows.find(({ id }) => `#${id}` === hash);
  }

  #clear(): void {
    for (const name of this.#form.filterNames) this.#form.set(name, '');
  }

  /** Returns the test that a row must pass under one filter; undefined where its choice hides no row. */
  #test(name: string): ((row: HTMLElement) => boolean) | undefined {
    const value = this.value(name);
    const control = this.#form.control(name);
    // An option with `data-all` hides no row.
    const isOpen = control instanceof HTMLSelectElement && control.selectedOptions[0]?.hasAttribute('data-all');
    if (value === '' || isOpen || !control) return undefined;
    if (control.type === 'search') {
      const words = splitSearchQuery(value);
      return (row) => words.every((word) => this.#textOf(row, control.dataset.within).includes(word));
    }
    if (name === 'from') return ({ dataset: { days = '' } }) => days.slice(-DAY_LENGTH) >= value;
    if (name === 'to') return ({ dataset: { days = '' } }) => days.slice(0, DAY_LENGTH) <= value;
    const wanted = value.split(',');
    return ({ dataset }) => dataset[name]?.split(' ').some((word) => wanted.includes(word)) ?? false;
  }

  #textOf(row: HTMLElement, within: string | undefined): string {
    const part = within === undefined ? row : row.querySelector(within);
    if (!part) return '';
    // The text may contain the value with thousands separators, so the plain value is added.
    const text = this.#texts.get(part) ?? normaliseForSearch(`${part.textContent} ${row.dataset.value ?? ''}`);
    this.#texts.set(part, text);
    return text;
  }

  #apply(): void {
    const sort = this.value(SORT_CONTROL_NAME);
    const column = this.#form.control(sort.replace('-', ''));
    const options = column instanceof HTMLSelectElement ? [...column.options] : [];
    this.#sorting?.sort(
      this.rows,
      sort,
      options.map((option) => option.value),
    );
    const shown = this.matchingRows();
    const isShown = new Set(shown);
    for (const row of this.rows) setHidden(row, !isShown.has(row));
    for (const part of this.querySelectorAll<HTMLElement>('[data-rows]'))
      setHidden(part, !part.querySelector('[data-row]:not([hidden])'));
    this.#sorting?.showHeadings(shown);
    this.#markAway(shown);
    const { plural, number } = this.#words;
    const sentence = this.dataset[plural.select(shown.length)] ?? this.dataset.other ?? '';
    this.one('[data-shown]').textContent = sentence.replace('{n}', number.format(shown.length));
    this.one('[data-remark]').textContent = shown.length > 0 ? '' : (this.dataset.empty ?? '');
    this.one('[data-show-all]').hidden = this.#form.filterNames.every((name) => this.value(name) === '');
    this.dispatchEvent(new Event(FILTERED_EVENT_NAME, { bubbles: true }));
  }

  #markAway(shown: readonly HTMLElement[]): void {
    const { key = '' } = this.dataset;
    if (key === '') return;
    const keys = new Set(shown.map(({ dataset }) => dataset[key]));
    for (const mark of this.querySelectorAll<SVGElement>(`svg [data-${key}]`))
      mark.toggleAttribute('data-away', !keys.has(mark.dataset[key]));
  }

  /**
   * Writes the choices to the address as a new history entry.
   * @param typing name of the field into which the reader is typing, or empty. All letters typed there share one
   * history entry.
   */
  #writeAddress(typing: string): void {
    // Opening an address that names a hidden row would clear the filters, so the row's id is omitted.
    const address = this.#address(this.#named()?.hidden ? '' : location.hash);
    if (address === location.pathname + location.search + location.hash) return;
    const method = typing !== '' && history.state?.typing === typing ? 'replaceState' : 'pushState';
    history[method]({ typing }, '', address);
  }

  #address(hash: string): string {
    const query = this.#form.write(location.search);
    return `${location.pathname}${query.size > 0 ? `?${query}` : ''}${hash}`.replaceAll('%2C', ',');
  }
}

/**
 * Hides or shows an element. It writes the attribute only when it changes, because even writing the same value makes
 * the browser recompute styles.
 */
function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

defineElement('filter-list', FilterList);
