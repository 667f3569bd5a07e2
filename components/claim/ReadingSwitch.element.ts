import { choicesInQuery, writeChoicesToAddress } from '@/components/elements/addressChoices';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';
import {
  FADE_IN_KEYFRAMES,
  isInViewport,
  MOVE_TIMING,
  moveKeyframes,
  prefersReducedMotion,
} from '@/components/elements/motion';
import { QuoteBrackets } from './QuoteBrackets.browser';

/** Name of the URL parameter with the chosen readings: `?r=attempts:B,networks:A`. */
const READINGS = 'r';

/**
 * Media query for windows in which one reading is shown at a time, because several do not fit side by side
 * (oneReading.css).
 */
const ONE_AT_A_TIME = matchMedia('(width < 72rem) and (scripting: enabled)');

/**
 * Boxes of bars, px in the window. A key joins the index of the number that a bar shows and the count of earlier bars
 * that show it, e.g. `0.1`.
 */
type BarPlaces = ReadonlyMap<string, DOMRect>;

const WORDS = '.reading-bars :is(text, line), .reading-bars ~ *';

/**
 * `<reading-switch>`: lets a reader choose one of the readings of a sentence. Style sheets show the chosen one; this
 * element moves bars and brackets to their new positions and writes the choice to the address, and to `data-chosen`.
 */
class ReadingSwitch extends ConnectedElement {
  readonly #status = document.createElement('p');
  #brackets: QuoteBrackets | undefined;
  /** Value of the chosen radio button; initially, of the one that was checked before this script was loaded. */
  #chosen = this.#radios.find(({ checked }) => checked)?.value;
  /** Path of the page of the sentence, which has all readings. */
  #page: string | undefined;

  protected override connect(): void {
    const quote = this.querySelector<HTMLElement>('blockquote');
    if (!quote) return;
    this.#status.className = 'sr-only';
    this.#status.role = 'status';
    this.append(this.#status);
    const { signal } = this;
    this.#brackets ??= new QuoteBrackets(quote);
    this.#brackets.connect(signal);
    this.addEventListener('change', this.#onChange, { signal });
    this.addEventListener('reset', this.#onReset, { signal });
    this.addEventListener('submit', stay, { signal });
    addEventListener('popstate', this.#read, { signal });
    ONE_AT_A_TIME.addEventListener('change', this.#settle, { signal });
    if (this.#chosen) this.#settle();
    else this.#read();
    // Waits until the other sentences have read the address too.
    if (this.#chosen || choicesInQuery(location.search, READINGS).length > 0) queueMicrotask(keepChoices);
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  }

  /**
   * Returns the readings to show for a choice. Without a choice these are all readings or, where one is shown at a
   * time, the one that the server marks with `data-shown-first`, if any.
   */
  #shown(chosen = this.#chosen): Element[] {
    if (chosen === undefined && ONE_AT_A_TIME.matches) return [...this.querySelectorAll('[data-shown-first]')];
    return [...this.querySelectorAll(chosen ? `[data-reading="${chosen}"]` : '.reading')];
  }

  #read = (): void => {
    const wanted = choicesInQuery(location.search, READINGS);
    this.#chosen = this.#radios.find(({ value }) => wanted.includes(value))?.value;
    this.#settle();
  };

  #onChange = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.#choose(event.target.value);
  };

  #onReset = (event: Event): void => {
    event.preventDefault();
    this.#choose(undefined);
    // The reset button, which had the focus, is now hidden.
    this.#radios[0]?.focus({ preventScroll: true });
  };

  #choose(chosen: string | undefined): void {
    const before = this.#chosen;
    // The browser has already checked the radio button; it is reset to measure the positions before the change.
    this.#check();
    const from = prefersReducedMotion() ? undefined : this.#places(chosen);
    for (const animation of this.getAnimations({ subtree: true })) animation.cancel();
    this.#chosen = chosen;
    this.#settle();
    this.#status.textContent = this.#radios.find(({ checked }) => checked)?.parentElement?.lastChild?.textContent ?? '';
    keepChoices();
    if (!from) return;
    for (const reading of this.#shown()) regroup(reading, from.bars);
    if (before && chosen) for (const reading of this.#shown(before)) fadeWords(reading);
    this.#brackets?.regroup(from.brackets);
  }

  /**
   * Returns the current boxes of bars and brackets, px in the window. Of several visible readings it measures the
   * chosen one if it is in view, else the first.
   */
  #places(chosen: string | undefined) {
    const shown = this.#shown();
    const own = shown.find((reading) => reading.matches(`[data-reading="${chosen}"]`) && isInViewport(reading));
    const source = own ?? shown[0];
    return { bars: source ? barPlaces(source) : new Map(), brackets: this.#brackets?.places() ?? [] };
  }

  #check(): void {
    for (const radio of this.#radios) radio.checked = radio.value === this.#chosen;
  }

  #settle = (): void => {
    this.#check();
    const fold = this.querySelector<HTMLDetailsElement>('.story-fold');
    // If the reader has closed the fold, it opens again only when another reading is chosen.
    if (this.#chosen && this.#chosen !== this.dataset.chosen && fold) fold.open = true;
    if (this.#chosen) this.dataset.chosen = this.#chosen;
    else delete this.dataset.chosen;
    const reach = this.#chosen && this.#shown()[0]?.getAttribute('data-reach');
    this.#brackets?.show(reach?.split(' ').map(Number) ?? []);
    this.#pointShareLink(this.#chosen?.split(':')[1]);
  };

  /** Points the share link at the page of the chosen reading or, if none is chosen, at the page of the sentence. */
  #pointShareLink(reading: string | undefined): void {
    const link = this.querySelector<HTMLAnchorElement>('.figure-foot > a[href$="#share"]');
    if (!link) return;
    this.#page ??= link.pathname;
    link.pathname = reading ? `${this.#page}${reading}/` : this.#page;
  }
}

function stay(event: Event): void {
  event.preventDefault();
}

/**
 * Writes the chosen readings of all sentences on the page to its address. Readings that belong to no sentence are
 * removed.
 */
function keepChoices(): void {
  const switches = document.querySelectorAll<HTMLElement>('reading-switch[data-chosen]');
  writeChoicesToAddress(
    READINGS,
    [...switches].map(({ dataset }) => dataset.chosen ?? ''),
  );
}

function barPlaces(reading: Element): BarPlaces {
  return new Map(barsOf(reading).map(([key, bar]) => [key, bar.getBoundingClientRect()]));
}

/**
 * Moves each bar of a reading from the box where the same number was drawn before, and fades in the reading's words.
 */
function regroup(reading: Element, from: BarPlaces): void {
  for (const [key, bar] of barsOf(reading)) {
    const was = from.get(key) ?? from.get(`${bar.dataset.token}.0`);
    bar.animate(was ? moveKeyframes(was, bar.getBoundingClientRect()) : FADE_IN_KEYFRAMES, MOVE_TIMING);
  }
  for (const word of reading.querySelectorAll(WORDS)) word.animate(FADE_IN_KEYFRAMES, MOVE_TIMING);
}

/** Fades out the words of a reading that is no longer shown. */
function fadeWords(reading: Element): void {
  const leave = [
    { opacity: 1, visibility: 'visible' },
    { opacity: 0, visibility: 'visible' },
  ];
  for (const word of reading.querySelectorAll(WORDS)) word.animate(leave, { duration: 200 });
}

function barsOf(reading: Element): readonly (readonly [key: string, bar: SVGRectElement])[] {
  const drawn = new Map<string, number>();
  return [...reading.querySelectorAll('rect')].map((bar) => {
    const token = bar.dataset.token ?? '';
    const before = drawn.get(token) ?? 0;
    drawn.set(token, before + 1);
    return [`${token}.${before}`, bar];
  });
}

defineElement('reading-switch', ReadingSwitch);
