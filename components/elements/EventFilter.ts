import { choicesIn } from './addressChoices';
import { ConnectedElement } from './ConnectedElement';
import { define } from './define';
import { writeAddress } from './writeAddress';

/** Name of the chosen kinds in the address: `?kind=deaths,law`. */
const KIND = 'kind';

/**
 * `<event-filter>`: shows the events of the kinds that are checked, in the list and on the scale; of all where none is.
 * The address keeps the choice. An event that a link leads to is always shown.
 */
class EventFilter extends ConnectedElement {
  protected override connect(): void {
    const { signal } = this;
    this.#form.inert = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener('change', this.#onChange, { signal });
    // Before the boxes are emptied by the reset itself.
    this.#form.addEventListener('reset', () => queueMicrotask(() => this.#clear()), { signal });
    addEventListener('hashchange', this.#reach, { signal });
    const asked = choicesIn(location.search, KIND);
    for (const box of this.#boxes) box.checked = asked.includes(box.value);
    this.#apply();
    this.#reach();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<event-filter> has no form');
    return form;
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${KIND}]`)];
  }

  get #chosen(): readonly string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** The event that the address leads to. */
  get #named(): HTMLElement | null {
    return document.getElementById(location.hash.slice(1));
  }

  #onChange = (): void => {
    this.#apply();
    // An address that named a hidden event would show it again, and all kinds with it.
    writeAddress(KIND, this.#chosen, this.#named?.hidden ? '' : location.hash);
  };

  #clear(): void {
    for (const box of this.#boxes) box.checked = false;
    writeAddress(KIND, this.#chosen);
    this.#apply();
  }

  #reach = (): void => {
    const event = this.#named;
    if (!event?.hidden) return;
    this.#clear();
    event.scrollIntoView();
  };

  #apply(): void {
    const chosen = this.#chosen;
    const isShown = ({ dataset }: HTMLElement | SVGElement) =>
      chosen.length === 0 || chosen.includes(dataset.kind ?? '');
    let shown = 0;
    for (const event of this.querySelectorAll<HTMLElement>('li[data-kind]')) {
      event.hidden = !isShown(event);
      if (!event.hidden) shown += 1;
    }
    for (const mark of this.querySelectorAll<SVGElement>('svg [data-kind]'))
      mark.toggleAttribute('data-away', !isShown(mark));
    for (const year of this.querySelectorAll<HTMLElement>('.timeline-year'))
      year.hidden = !year.querySelector('li[data-kind]:not([hidden])');
    const tally = this.querySelector('[data-shown]');
    const words = this.dataset[new Intl.PluralRules(this.dataset.tag).select(shown)] ?? '';
    if (tally) tally.textContent = words.replace('{n}', String(shown));
  }
}

define('event-filter', EventFilter);
