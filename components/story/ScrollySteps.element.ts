import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { directionOfArrowKey } from '@/components/elements/directionOfArrowKey';
import { prefersReducedMotion } from '@/components/elements/motion';
import { onScrollNearViewport } from '@/components/elements/onScrollNearViewport';
import { stepAtReadingLine } from '@/components/elements/stepAtReadingLine';
import { highlightChartParts, scrollTallChart } from '@/components/figures/chartFocus.browser';
import { MapFlight } from '@/components/map/flight/MapFlight.browser';
import style from './ScrollySteps.element.css';

/**
 * Height of the reading line below the sticky picture, as a share of the remaining height of the window. A step begins
 * when the top of its text scrolls past this line.
 */
const READING_LINE = 0.62;

/**
 * Height of the reading line from the top of the window, as a share of the window's height, where texts are beside the
 * picture. There each text has empty space above its title (ScrollySteps.element.css).
 */
const READING_LINE_BESIDE = 0.5;

/**
 * Media query for the windows in which the texts are beside the picture, by value of `data-stage`. For values that are
 * not listed, texts are never beside it.
 */
const BESIDE: Readonly<Record<string, string>> = {
  '': '(width >= 72rem)',
  beside: '(width >= 48rem)',
  full: '(48rem <= width < 75rem)',
};

/**
 * Custom element `<scrolly-steps>`: keeps one picture in view while the texts of its steps scroll past. It sets
 * attributes such as `data-step` (docs/elements.md), and style sheets change what is visible. Before a change of step
 * it dispatches `leavestep`, whose `detail` is true if the next step is a neighbour; after the change it dispatches
 * `enterstep`.
 */
class ScrollySteps extends ConnectedElement {
  readonly #flight = new MapFlight(this);
  readonly #steps = [...this.querySelectorAll<HTMLElement>('.step')];
  /** Text of each step. The texts are measured, because the steps themselves have no box in the layout with script. */
  readonly #texts = [...this.querySelectorAll<HTMLElement>('.step-text')];
  readonly #chart = this.querySelector<HTMLElement>(':scope > .figure-body');
  #buttons: StepButtons | undefined;
  /**
   * Index of the step that becomes current in the next animation frame, after the browser has laid out the pictures of
   * its flight. Undefined if no step is waiting.
   */
  #awaited: number | undefined;

  protected override connect(): void {
    const { signal } = this;
    adoptStyleSheet(style, signal);
    this.#standBeside(signal);
    if (!this.#buttons) this.#build();
    // The Tab key may move the focus before the next frame, so the step changes without waiting for that frame.
    this.addEventListener('focusin', () => this.#update(false), { signal });
    onScrollNearViewport(this, this.#follow, signal);
    this.#flight.connect(signal);
  }

  #standBeside(signal: AbortSignal): void {
    const query = matchMedia(BESIDE[this.dataset.stage ?? ''] ?? 'not all');
    const show = () => this.toggleAttribute('data-beside', query.matches);
    query.addEventListener('change', show, { signal });
    show();
  }

  #build(): void {
    this.style.setProperty('--steps', `${this.#texts.length}`);
    this.dataset.live = '';
    for (const text of this.#texts) {
      // In a separate element, the words can stay in view while their step scrolls past.
      text.append(createElement('div', { className: 'step-words' }, ...text.childNodes));
    }
    this.#buttons = stepButtons(this.dataset, (direction) => this.#go(direction));
    this.append(this.#buttons.group);
  }

  #follow = (): void => this.#update(true);

  #update(mayWait: boolean): void {
    const boxes = this.#texts.map((text) => text.getBoundingClientRect());
    const { index } = stepAtReadingLine(
      boxes.map((box) => box.top),
      boxes.at(-1)?.bottom ?? 0,
      this.#line(),
    );
    if (this.dataset.step !== String(index + 1)) {
      if (mayWait && index !== this.#awaited && this.#prepare(index)) this.#awaited = index;
      else this.#enter(index);
      // Measures in the next frame; measuring now would force a second layout.
      requestAnimationFrame(this.#follow);
      return;
    }
    // The reader has scrolled back before the pending step became current.
    if (this.#awaited !== undefined) this.#flight.end();
    this.#awaited = undefined;
    if (this.#chart) scrollTallChart(this.#chart, this.#readOut(index), index === this.#texts.length - 1);
  }

  #prepare(index: number): boolean {
    const [from, to] = this.#change(index);
    return from !== undefined && to !== undefined && this.#flight.prepare(from, to);
  }

  /**
   * Returns the current step and the step at `index`. If they are not neighbours, `from` is undefined, and the scene
   * changes without a flight.
   */
  #change(index: number): readonly [from: HTMLElement | undefined, to: HTMLElement | undefined] {
    const before = Number(this.dataset.step) - 1;
    return Math.abs(index - before) === 1 ? [this.#steps[before], this.#steps[index]] : [undefined, this.#steps[index]];
  }

  #enter(index: number): void {
    const steps = this.#steps;
    const [from, to] = this.#change(index);
    this.#awaited = undefined;
    this.dispatchEvent(new CustomEvent('leavestep', { detail: from !== undefined }));
    this.dataset.step = String(index + 1);
    if (to?.dataset.shows) this.dataset.shows = to.dataset.shows;
    const past = steps.slice(0, index).flatMap(({ dataset }) => dataset.highlight ?? []);
    if (this.#chart) highlightChartParts(this.#chart, to?.dataset.highlight, past.join(' '));
    to?.setAttribute('data-ready', '');
    if (from && to) this.#flight.show(from, to);
    else this.#flight.end();
    steps.forEach((step, i) => {
      step.toggleAttribute('data-current', i === index);
    });
    // Prepares and lays out the maps of the neighbouring steps in a separate task, to relieve the next frame.
    setTimeout(() => {
      for (const neighbour of [steps[index - 1], steps[index + 1]]) neighbour?.setAttribute('data-ready', '');
      this.getBoundingClientRect();
    });
    this.#buttons?.show(index, steps.length);
    // Dispatched last, because listeners measure the layout.
    this.dispatchEvent(new CustomEvent('enterstep'));
  }

  /**
   * Returns the position of the reading line in px from the top of the window. On phones the picture covers the top of
   * the window, and the line is below the picture.
   */
  #line(): number {
    const covered = Number.parseFloat(getComputedStyle(this).getPropertyValue('--covered')) || 0;
    return innerHeight * (covered > 0 ? covered + (1 - covered) * READING_LINE : READING_LINE_BESIDE);
  }

  /**
   * Returns the share of the step at `index` that has been read, 0 to 1: 0 until its text reaches the position to which
   * the step buttons scroll it, 1 shortly before the next step begins.
   */
  #readOut(index: number): number {
    const text = this.#texts[index];
    if (!text) return 0;
    const { top, bottom } = text.getBoundingClientRect();
    const read = Number.parseFloat(getComputedStyle(text).scrollMarginBlockStart) - top;
    return Math.min(1, Math.max(0, read / (0.9 * Math.max(1, read + bottom - this.#line()))));
  }

  #go(direction: number): void {
    const target = this.#texts[Number(this.dataset.step) - 1 + direction];
    target?.scrollIntoView({ block: 'start', behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
  }
}

interface StepButtons {
  readonly group: HTMLElement;
  /**
   * Shows the number of the current step, and disables the back button at the first step and the forward button at the
   * last.
   * @param index of the current step, from 0
   * @param count total number of steps
   */
  readonly show: (index: number, count: number) => void;
}

/**
 * Creates the two buttons that scroll to the previous and the next step. Arrow keys do the same while a button has the
 * focus.
 * @param words interface texts `label`, `previous`, `next`, and `of` as in “2 of 6”
 * @param go called with −1 for the previous step or 1 for the next
 */
function stepButtons(words: DOMStringMap, go: (direction: number) => void): StepButtons {
  const button = (name: string | undefined, direction: number) => {
    const element = createElement('button', { type: 'button', ariaLabel: name ?? null });
    element.dataset.go = String(direction);
    element.addEventListener('click', () => go(direction));
    return element;
  };
  const back = button(words.previous, -1);
  const on = button(words.next, 1);
  const count = createElement('span');
  count.dataset.ui = '';
  const group = createElement(
    'div',
    { className: 'step-nav', role: 'group', ariaLabel: words.label ?? null },
    back,
    count,
    on,
  );
  group.addEventListener('keydown', (event) => {
    const direction = directionOfArrowKey(event, group);
    if (direction === undefined) return;
    event.preventDefault();
    go(direction);
  });
  return {
    group,
    show: (index, steps) => {
      count.textContent = `${index + 1} ${words.of} ${steps}`;
      // Not `disabled`, which would take the focus away at the first and at the last step.
      back.ariaDisabled = String(index === 0);
      on.ariaDisabled = String(index === steps - 1);
    },
  };
}

defineElement('scrolly-steps', ScrollySteps);
