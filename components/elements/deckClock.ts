import {
  formatTimeLeft,
  NEW_CLOCK,
  type PartClock,
  restart,
  switchPart,
  timeSpent,
  toggleClock,
} from '@/components/classroom/present/partClock';
import { setPressed } from './deckBar';

/** The clock of a part, beside the buttons of the slides: counts down to zero, then up, and never speaks. */
export class DeckClock {
  clock: PartClock = NEW_CLOCK;
  readonly #box: HTMLElement;
  /** Minutes of the part. Absent: nothing is timed. */
  #minutes: number | undefined;

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Times the part that a slide belongs to. */
  time(slide: HTMLElement | undefined): void {
    const { part, minutes } = slide?.dataset ?? {};
    this.#minutes = minutes === undefined ? undefined : Number(minutes);
    this.clock = switchPart(this.clock, part, Date.now());
    this.show();
  }

  toggleClock(): void {
    this.clock = toggleClock(this.clock, Date.now());
    this.show();
  }

  restart(): void {
    this.clock = restart(this.clock, Date.now());
    this.show();
  }

  show(): void {
    this.#box.hidden = this.#minutes === undefined;
    const { text, isOver } = formatTimeLeft(this.#minutes ?? 0, timeSpent(this.clock, Date.now()));
    this.#box.toggleAttribute('data-over', isOver);
    const face = this.#box.querySelector('[role="timer"]');
    if (face) face.textContent = isOver ? `+${text}` : text;
    const button = this.#box.querySelector<HTMLElement>('[data-act="clock"]');
    if (button) setPressed(button, this.clock.isStopped);
  }
}
