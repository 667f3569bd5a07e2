import { type Timer, timer } from 'd3-timer';
import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';
import { isInViewport, MOVE_TIMING, prefersReducedMotion } from '@/components/elements/motion';
import style from './MarkField.element.css';
import { computeMarkPositions, INDEX_OF_FIRST_MARK_X, type MarkPositions } from './markPositions.browser';

/** Squares of one number while they move from their positions in one step to those in the next. */
interface MarkMove extends MarkPositions {
  readonly colour: string;
  /**
   * Returns the interpolated `values` of `MarkPositions`. Each call changes and returns the same array.
   * @param share part of the move that is complete, 0 to 1
   */
  readonly at: (share: number) => number[];
}

/**
 * Custom element `<mark-field>`: when the step changes, moves the squares of each number to their new positions, on a
 * canvas that exists only during the move. It needs the events of `<scrolly-steps>`; without them, or with reduced
 * motion, a style sheet changes the drawings at once.
 */
class MarkField extends ConnectedElement {
  readonly #canvas = document.createElement('canvas');
  readonly #size = new ResizeObserver(() => this.#end());
  /** Positions of the squares before the step changed. Empty if the squares are not to move. */
  #before: readonly MarkPositions[] = [];
  #moves: readonly MarkMove[] = [];
  #timer: Timer | undefined;
  #share = 0;

  protected override connect(): void {
    const steps = this.querySelector('scrolly-steps');
    const picture = this.#picture;
    if (!steps || !picture) return;
    const { signal } = this;
    adoptStyleSheet(style, signal);
    this.#canvas.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%;pointer-events:none';
    steps.addEventListener('leavestep', this.#leave, { signal });
    steps.addEventListener('enterstep', this.#enter, { signal });
    this.#size.observe(picture);
    addEventListener('beforeprint', this.#end, { signal });
    signal.addEventListener('abort', () => {
      this.#size.disconnect();
      this.#end();
    });
  }

  get #picture(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.figure-body');
  }

  #leave = (event: Event): void => {
    const picture = this.#picture;
    const isNext = event instanceof CustomEvent && event.detail === true;
    const mayMove = isNext && !document.hidden && !prefersReducedMotion();
    this.#before = picture && mayMove && isInViewport(picture) ? this.#now(picture) : [];
  };

  /** Returns the current positions of the squares, including squares in motion, which then continue from there. */
  #now(picture: HTMLElement): readonly MarkPositions[] {
    const travelling = new Map(this.#moves.map((way) => [countOf(way), way]));
    return computeMarkPositions(picture).map((places) => {
      const way = travelling.get(countOf(places));
      return way ? { ...places, values: way.at(this.#share) } : places;
    });
  }

  #enter = (): void => {
    this.#end();
    const picture = this.#picture;
    if (!picture) return;
    if (this.#before.length === 0) {
      // Runs after layout, so that the first move does not have to compute and draw the marks for the first time.
      if (!prefersReducedMotion()) requestAnimationFrame(() => setTimeout(this.#rehearse, 0, picture));
      return;
    }
    const before = new Map(this.#before.map((places) => [countOf(places), places.values]));
    this.#moves = computeMarkPositions(picture).flatMap((places) => {
      const from = before.get(countOf(places));
      if (!from || from.every((value, i) => value === places.values[i])) return [];
      return { ...places, colour: getComputedStyle(places.svg).fill, at: between(from, places.values) };
    });
    if (this.#moves.length > 0) this.#start(picture);
  };

  /**
   * Draws the squares once on a canvas outside the page, because the first drawing takes a whole animation frame on a
   * slow phone.
   */
  #rehearse = (picture: HTMLElement): void => {
    const places = computeMarkPositions(picture);
    // Drawing is a separate task, because measuring alone already fills one.
    setTimeout(() => {
      const context = this.#timer ? null : this.#sized(picture);
      if (!context) return;
      for (const { svg, share, values } of places) drawMarks(context, getComputedStyle(svg).fill, share, values);
    });
  };

  /** Gives the canvas the size of the picture. @returns its context in CSS px, or null if the browser has none */
  #sized({ clientWidth, clientHeight }: HTMLElement): CanvasRenderingContext2D | null {
    const width = Math.round(clientWidth * devicePixelRatio);
    const height = Math.round(clientHeight * devicePixelRatio);
    // Setting a size clears the canvas, even if the size is the same.
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const context = this.#canvas.getContext('2d');
    context?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    return context;
  }

  #start(picture: HTMLElement): void {
    const context = this.#sized(picture);
    if (!context) return;
    const draw = (share: number) => {
      this.#share = share;
      context.clearRect(0, 0, picture.clientWidth, picture.clientHeight);
      for (const way of this.#moves) drawMarks(context, way.colour, way.share, way.at(share));
    };
    for (const { svg } of this.#moves) svg.style.opacity = '0';
    draw(0);
    picture.append(this.#canvas);
    this.#timer = timer((elapsed) => {
      if (elapsed < MOVE_TIMING.duration) draw(easeOutCubic(elapsed / MOVE_TIMING.duration));
      else this.#end();
    });
  }

  #end = (): void => {
    this.#timer?.stop();
    this.#timer = undefined;
    for (const { svg } of this.#moves) svg.style.removeProperty('opacity');
    this.#moves = [];
    this.#canvas.remove();
  };
}

/**
 * Returns a function that interpolates linearly between two lists of the same length. It reuses one array, because an
 * animation frame needs hundreds of values.
 */
function between(from: readonly number[], to: readonly number[]): MarkMove['at'] {
  const values = [...to];
  return (share) => {
    for (let i = 0; i < values.length; i += 1) values[i] = (from[i] ?? 0) * (1 - share) + (to[i] ?? 0) * share;
    return values;
  };
}

/** Easing of the move, a cubic that starts fast and slows down. @param share elapsed share of the time, 0 to 1 */
function easeOutCubic(share: number): number {
  return 1 - (1 - share) ** 3;
}

/**
 * Draws the squares of one number on a canvas, as the SVG shows them at rest: the last one is an outline that is filled
 * from below.
 * @param share filled part of the last square, 0 to 1
 * @param values opacity, line width, side and positions in CSS px, as in `MarkPositions`
 */
function drawMarks(context: CanvasRenderingContext2D, colour: string, share: number, values: readonly number[]): void {
  const [opacity = 0, line = 0, side = 0] = values;
  context.globalAlpha = opacity;
  context.lineWidth = line;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  const last = values.length - 2;
  for (let i = INDEX_OF_FIRST_MARK_X; i < last; i += 2)
    context.fillRect(values[i] ?? 0, values[i + 1] ?? 0, side, side);
  const [x = 0, y = 0] = values.slice(last);
  context.fillRect(x, y + side * (1 - share), side, side * share);
  if (share < 1) context.strokeRect(x, y, side, side);
}

const countOf = ({ svg }: MarkPositions): string | undefined => svg.dataset.amount;

defineElement('mark-field', MarkField);
