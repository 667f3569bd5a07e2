import type { DeckAction } from './keyToAction';
import {
  formatTimeLeft,
  NEW_PART_CLOCK,
  type PartClock,
  restartPartClock,
  stopOrStartPartClock,
  switchClockToPart,
  timeSpentMs,
} from './partClock';

interface Shown {
  /** Index of the slide in its plan, from 0; `count` is the number of slides in the plan. */
  readonly at: number;
  readonly count: number;
  /** Whether the content of the slide is covered; undefined where the slide has nothing to cover. */
  readonly isCovered: boolean | undefined;
  /** Whether the slide has a QR code for phones. */
  readonly hasCode: boolean;
  readonly isBlank: boolean;
}

/** Controls the buttons under the slides, and shows the number of the slide. */
export class SlideToolbarControls {
  readonly #bar: HTMLElement;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
  }

  /**
   * Updates the buttons and the slide number for a slide.
   * @returns the number of the slide as text, e.g. for announcing it
   */
  show({ at, count, isCovered, hasCode, isBlank }: Shown): string {
    const said = this.#one('.deck-count');
    said.textContent = (said.dataset.words ?? '').replace('{n}', String(at + 1)).replace('{all}', String(count));
    // Not `disabled`, which would take the focus away at the first and at the last slide.
    this.button('previous').ariaDisabled = String(at === 0);
    this.button('next').ariaDisabled = String(at === count - 1 && !isCovered);
    const reveal = this.button('reveal');
    reveal.hidden = isCovered === undefined;
    setPressed(reveal, isCovered === false);
    this.button('code').hidden = !hasCode;
    this.button('blank').ariaPressed = String(isBlank);
    return said.textContent;
  }

  button(act: DeckAction): HTMLElement {
    return this.#one(`[data-act="${act}"]`);
  }

  /**
   * Returns the first element that the selector matches.
   * @throws Error when the server's markup does not contain it
   */
  #one(selector: string): HTMLElement {
    const found = this.#bar.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The bar of the slides holds no ${selector}.`);
    return found;
  }
}

/**
 * Shows the time left in a part, beside the buttons of the slides. It counts down to zero, then up. Screen readers do
 * not announce it.
 */
export class PartClockDisplay {
  clock: PartClock = NEW_PART_CLOCK;
  readonly #box: HTMLElement;
  /** Planned duration of the part, minutes. Undefined where the part has no clock. */
  #minutes: number | undefined;

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Starts the clock of the part that a slide belongs to. */
  time(slide: HTMLElement | undefined): void {
    const { part, minutes } = slide?.dataset ?? {};
    this.#minutes = minutes === undefined ? undefined : Number(minutes);
    this.clock = switchClockToPart(this.clock, part, Date.now());
    this.show();
  }

  toggleClock(): void {
    this.clock = stopOrStartPartClock(this.clock, Date.now());
    this.show();
  }

  restart(): void {
    this.clock = restartPartClock(this.clock, Date.now());
    this.show();
  }

  show(): void {
    this.#box.hidden = this.#minutes === undefined;
    const { text, isOver } = formatTimeLeft(this.#minutes ?? 0, timeSpentMs(this.clock, Date.now()));
    this.#box.toggleAttribute('data-over', isOver);
    const face = this.#box.querySelector('[role="timer"]');
    if (face) face.textContent = isOver ? `+${text}` : text;
    const button = this.#box.querySelector<HTMLElement>('[data-act="clock"]');
    if (button) setPressed(button, this.clock.isStopped);
  }
}

/**
 * Sets the label of a button to what its next press does, and `data-done` while its action is active.
 * @param isDone whether its action is active, so that the next press ends it
 */
function setPressed(button: HTMLElement, isDone: boolean): void {
  const { name = '', other = '' } = button.dataset;
  button.toggleAttribute('data-done', isDone);
  button.ariaLabel = button.title = isDone ? other : name;
}
