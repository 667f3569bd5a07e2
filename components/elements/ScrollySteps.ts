import { stepAt } from '@/lib/story/stepAt';
import { define } from './define';
import { MapFlight } from './MapFlight';
import { isStill } from './motion';
import { onScrollNear } from './onScroll';

/** A text is being read when its top passes this share of the space below the sticky picture. */
const READING_LINE = 0.62;

/**
 * `<scrolly-steps>`: keeps one picture in view while the texts scroll by. Sets `data-live` and `data-step` on itself,
 * `data-current` on the step being read and `data-ready` on those that may come next; where a chart is the picture,
 * `data-shows` says how much of it. All that is seen of it is CSS. Around a change come `leavestep`, whose detail says
 * whether the next step is a neighbour, and `enterstep`.
 */
class ScrollySteps extends HTMLElement {
  #stop: (() => void) | undefined;
  readonly #flight = new MapFlight(this);

  connectedCallback(): void {
    this.dataset.live = '';
    const nav = this.querySelector<HTMLElement>('.step-nav');
    if (nav) {
      nav.hidden = false;
      nav.addEventListener('click', this.#onClick);
      nav.addEventListener('keydown', this.#onKey);
    }
    // A quick Tab moves on before the next frame: the step must be right when the focus arrives.
    this.addEventListener('focusin', this.#update);
    this.#stop = onScrollNear(this, this.#update);
    this.#flight.connect();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#flight.disconnect();
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.step')];
  }

  /** A step has no box of its own in the live layout: its text says where it is. */
  get #texts(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.step-text')];
  }

  #update = (): void => {
    const boxes = this.#texts.map((text) => text.getBoundingClientRect());
    const { index } = stepAt(
      boxes.map((box) => box.top),
      boxes.at(-1)?.bottom ?? 0,
      this.#line(),
    );
    const current = String(index + 1);
    if (this.dataset.step === current) return;
    const before = Number(this.dataset.step) - 1;
    const steps = this.#steps;
    const [from, to] = [steps[before], steps[index]];
    // A reader who jumps has left the way behind: the scene is there at once.
    const isNext = from !== undefined && Math.abs(index - before) === 1;
    this.dispatchEvent(new CustomEvent('leavestep', { detail: isNext }));
    this.dataset.step = current;
    if (to?.dataset.shows) this.dataset.shows = to.dataset.shows;
    this.dispatchEvent(new CustomEvent('enterstep'));
    if (from && to && isNext) this.#flight.show(from, to);
    else this.#flight.end();
    steps.forEach((step, i) => {
      step.toggleAttribute('data-current', i === index);
    });
    to?.setAttribute('data-ready', '');
    // Another frame: one map after the other.
    setTimeout(() => {
      for (const neighbour of [steps[index - 1], steps[index + 1]]) neighbour?.setAttribute('data-ready', '');
    });
    const count = this.querySelector('[data-current]:not(.step)');
    if (count) count.textContent = current;
    // Not `disabled`: that would take the focus away at the first and at the last step.
    this.#button(-1)?.setAttribute('aria-disabled', String(index === 0));
    this.#button(1)?.setAttribute('aria-disabled', String(index === boxes.length - 1));
  };

  /** On phones the picture covers the top of the window, and the texts pass below it. */
  #line(): number {
    const covered = Number.parseFloat(getComputedStyle(this).getPropertyValue('--covered')) || 0;
    return innerHeight * (covered + (1 - covered) * READING_LINE);
  }

  #button(direction: -1 | 1): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-go="${direction}"]`);
  }

  #onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-go]') : null;
    if (button) this.#go(Number(button.dataset.go));
  };

  #onKey = (event: KeyboardEvent): void => {
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const direction = { [forward]: 1, ArrowDown: 1, [backward]: -1, ArrowUp: -1 }[event.key];
    const isShortcut = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (direction === undefined || isShortcut) return;
    event.preventDefault();
    this.#go(direction);
  };

  #go(direction: number): void {
    const target = this.#texts[Number(this.dataset.step) - 1 + direction];
    target?.scrollIntoView({ block: 'start', behavior: isStill() ? 'instant' : 'smooth' });
  }
}

define('scrolly-steps', ScrollySteps);
