import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { directionOfArrowKey } from '@/components/elements/directionOfArrowKey';
import style from './ChartReadout.element.css';
import { columnHeadHeight } from './chartFocus.browser';
import { fetchFigureTable } from './fetchFigureTable.browser';
import {
  findReadoutRows,
  formatReadoutLine,
  type MarkHitBoxes,
  nearestMark,
  type ReadoutRow,
  renderReadoutCard,
  wholeMarkOfPart,
} from './findReadoutRows.browser';
import { placeCardNearMark } from './placeCardNearMark.browser';

/** A row of the table with its mark in the frame, wide or narrow, that is visible on the page. */
interface SeenMark extends MarkHitBoxes {
  readonly row: HTMLTableRowElement;
  readonly mark: Element;
  /** The box around which the outline is drawn, px in the window: the bar without its words, or else the whole mark. */
  readonly shape: DOMRect;
}

/**
 * `<chart-readout>`: shows what a mark of a chart means, as a readout with the words of the figure's table. The readout
 * opens under a pointer and remains after a click; arrow keys move through the rows of the table; the whole drawing is
 * one tab stop. Nothing is measured or fetched until a reader uses the chart: it may not be laid out yet, and the table
 * of a figure in the story is on the figure's own page.
 */
class ChartReadout extends ConnectedElement {
  readonly #keys = createElement('div', { className: 'readout-keys' });
  readonly #outline = createElement('div', { className: 'readout-mark' });
  readonly #card = createElement('div', { className: 'readout-card' });
  readonly #heard = createElement('p', { className: 'readout-heard sr-only' });
  readonly #pageSize = new ResizeObserver(() => this.#onMoved());
  #rows: readonly ReadoutRow[] | undefined;
  /** The action to run once the table has loaded. Undefined when none is waiting. */
  #wanted: (() => void) | undefined;
  #seen: readonly SeenMark[] = [];
  /** Scroll positions and window size, as text, at the time when the marks were measured. */
  #measuredAt = '';
  #current: SeenMark | undefined;
  /** Whether a click or a key has opened the readout, so that it remains when the pointer leaves. */
  #isPinned = false;

  protected override connect(): void {
    if (!('showPopover' in this)) return;
    const { signal } = this;
    adoptStyleSheet(style, signal);
    if (!this.contains(this.#keys)) this.#build();
    this.#keys.addEventListener('keydown', this.#onKey, { signal });
    this.#keys.addEventListener('focus', this.#onFocus, { signal });
    this.addEventListener('focusout', this.#onFocusOut, { signal });
    this.addEventListener('pointermove', this.#onPointer, { signal });
    this.addEventListener('pointerleave', this.#onPointerLeave, { signal });
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('scroll', this.#onMoved, { signal });
    signal.addEventListener('abort', this.#close);
  }

  #build(): void {
    this.#keys.tabIndex = 0;
    // Screen readers pass arrow keys to the role `application`. The element is empty, so the chart remains readable.
    this.#keys.setAttribute('role', 'application');
    this.#keys.setAttribute('aria-labelledby', this.closest('figure')?.getAttribute('aria-labelledby') ?? '');
    this.#keys.setAttribute('aria-keyshortcuts', 'ArrowRight ArrowLeft Home End Enter Escape');
    this.#heard.setAttribute('role', 'status');
    this.#card.popover = 'manual';
    this.#outline.hidden = true;
    this.prepend(this.#keys, this.#card, this.#outline, this.#heard);
  }

  /** Returns the boxes of all marks in the visible frame, measured together and reused until the page moves. */
  #measure(): readonly SeenMark[] {
    const at = `${scrollX} ${scrollY} ${innerWidth} ${this.scrollTop}`;
    if (this.#measuredAt === at) return this.#seen;
    this.#measuredAt = at;
    this.#seen = (this.#rows ?? []).flatMap(({ row, marks }) => {
      const mark = marks.find(isShown);
      return mark ? [measured(row, mark)] : [];
    });
    return this.#seen;
  }

  /**
   * Runs an action at once if the table has loaded, otherwise once it loads, unless another action replaces it before.
   */
  #withRows(act: () => void): void {
    if (this.#rows) {
      act();
      return;
    }
    this.#wanted = act;
    const show = (table: HTMLTableElement) => {
      this.#rows ??= findReadoutRows(this, table);
      if (this.#wanted !== act) return;
      this.#wanted = undefined;
      this.#measuredAt = '';
      act();
    };
    // Without its table a chart remains a drawing; the next pointer or key tries again.
    tableOf(this).then(show, this.#close);
  }

  #onPointer = (event: PointerEvent): void => {
    // A moving finger scrolls the page; a tap opens the readout.
    if (event.pointerType === 'touch' || this.#isPinned || this.#isOnCard(event)) return;
    this.#withRows(() => {
      const mark = nearestMark(this.#measure(), event.clientX, event.clientY);
      if (!mark) this.#close();
      else if (mark.row !== this.#current?.row) this.#show(mark);
    });
  };

  #onPointerLeave = (): void => {
    this.#measuredAt = '';
    if (!this.#isPinned) this.#close();
  };

  #onClick = (event: MouseEvent): void => {
    if (this.#isOnCard(event)) {
      this.#isPinned = true;
      return;
    }
    if (event.target instanceof Element && event.target.closest('a, button, summary')) return;
    this.#isPinned = true;
    this.#withRows(() => {
      const mark = nearestMark(this.#measure(), event.clientX, event.clientY);
      if (mark) this.#speak(mark);
      else this.#close();
    });
  };

  /** Selects the first value on keyboard focus, to show that the keys move through the chart. */
  #onFocus = (): void => {
    if (!this.#current && this.#keys.matches(':focus-visible')) this.#withRows(() => this.#walkTo(0));
  };

  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    this.#wanted = undefined;
    // Focus on a number of the chart closes the readout, which may cover that number.
    const isNear =
      relatedTarget instanceof Element && (relatedTarget === this.#keys || relatedTarget.closest('[popover]'));
    if (relatedTarget && !isNear) this.#close();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by =
      directionOfArrowKey(event, this) ?? { Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[event.key];
    if (by !== undefined) this.#withRows(() => this.#walkBy(by));
    else if (event.key === 'Enter') this.#card.querySelector('a')?.click();
    else return;
    event.preventDefault();
  };

  #walkBy(rows: number): void {
    const marks = this.#measure();
    const at = marks.findIndex(({ row }) => row === this.#current?.row);
    this.#walkTo(Math.max(0, Math.min(at + rows, marks.length - 1)));
  }

  #walkTo(index: number): void {
    const wanted = this.#measure()[index];
    if (!wanted) return;
    this.#scrollIntoView(wanted);
    const mark = this.#measure()[index];
    if (mark) this.#speak(mark);
  }

  /** Scrolls a mark into the box of its chart, and then into the window. */
  #scrollIntoView({ mark, area }: SeenMark): void {
    const { top, bottom } = this.#room();
    if (area.top < top || area.bottom > bottom) this.scrollTop += (area.top + area.bottom - top - bottom) / 2;
    const whole = wholeMarkOfPart(mark);
    if (!isInWindow(whole.getBoundingClientRect())) whole.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  /**
   * Returns the top and bottom, in px of the window, of the visible part of the chart, without the column names that
   * cover its upper edge.
   */
  #room(): { readonly top: number; readonly bottom: number } {
    const { top, bottom } = this.getBoundingClientRect();
    return { top: top + columnHeadHeight(this), bottom };
  }

  /**
   * Returns whether the middle of a mark is in the visible part of the chart, whose box may be shorter than its
   * drawing.
   */
  #isInPlace(area: MarkHitBoxes['area']): boolean {
    const { top, bottom } = this.#room();
    const middle = (area.top + area.bottom) / 2;
    return this.scrollHeight <= this.clientHeight || (middle > top && middle < bottom);
  }

  /** Shows the readout of a mark until it is closed, and announces it to screen readers. */
  #speak(mark: SeenMark): void {
    this.#show(mark);
    this.#isPinned = true;
    this.#heard.textContent = formatReadoutLine(mark.row);
  }

  #show(mark: SeenMark): void {
    this.#current = mark;
    this.#card.dataset.hue = mark.mark.closest<HTMLElement>('[data-hue]')?.dataset.hue ?? 'plain';
    this.#card.replaceChildren(renderReadoutCard(mark.row));
    this.#card.showPopover();
    this.#place(mark);
    this.#pageSize.observe(document.body);
    document.addEventListener('keydown', this.#onEscape);
    document.addEventListener('pointerdown', this.#onPressElsewhere);
  }

  #place({ area, shape }: SeenMark): void {
    this.#card.style.maxBlockSize = '';
    const { width, height } = this.#card.getBoundingClientRect();
    const origin = this.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const view = { width: clientWidth, height: clientHeight, top: mastheadEnd() };
    const placed = placeCardNearMark(area, { width, height }, view);
    // Positioned in the page and not in the window, so that the card scrolls with its mark.
    moveTo(this.#card, placed.left + scrollX, placed.top + scrollY);
    this.#card.style.maxBlockSize = `${placed.room}px`;
    this.#outline.hidden = false;
    moveTo(this.#outline, shape.left - origin.left, shape.top - origin.top + this.scrollTop);
    this.#outline.style.inlineSize = `${shape.width}px`;
    this.#outline.style.blockSize = `${shape.height}px`;
  }

  /**
   * Follows a mark that moves because the window changes width, because content above it is laid out late, or because
   * the next step scrolls the chart. A mark that was reached by keyboard stays in view.
   */
  #onMoved = (): void => {
    // Measuring marks without need would force layout during a scroll.
    this.#measuredAt = '';
    if (!this.#current) return;
    const here = () => {
      this.#measuredAt = '';
      return this.#measure().find(({ row }) => row === this.#current?.row);
    };
    let mark = here();
    if (mark && this.#keys.matches(':focus-visible')) {
      this.#scrollIntoView(mark);
      mark = here();
    }
    if (mark && this.#isInPlace(mark.area)) this.#place(mark);
    else this.#close();
  };

  #close = (): void => {
    this.#wanted = undefined;
    this.#isPinned = false;
    if (!this.#current) return;
    this.#current = undefined;
    this.#measuredAt = '';
    this.#heard.textContent = '';
    this.#outline.hidden = true;
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
    // Empty the card, so that a search on the page finds each number once, in the table.
    this.#card.replaceChildren();
    document.removeEventListener('keydown', this.#onEscape);
    document.removeEventListener('pointerdown', this.#onPressElsewhere);
    this.#pageSize.disconnect();
  };

  #onEscape = ({ key }: KeyboardEvent): void => {
    // A number card that was opened from the readout closes first.
    if (key !== 'Escape' || document.querySelector('[popover="auto"]:popover-open')) return;
    if (this.#card.contains(document.activeElement)) this.#keys.focus();
    this.#close();
  };

  #onPressElsewhere = ({ target }: PointerEvent): void => {
    if (target instanceof Element && !this.contains(target) && !target.closest('[popover]')) this.#close();
  };

  #isOnCard({ target }: Event): boolean {
    return target instanceof Node && this.#card.contains(target);
  }
}

/** Returns the table of a chart. In the story it is fetched from the page of the figure. */
async function tableOf(chart: Element): Promise<HTMLTableElement> {
  const figure = chart.closest('figure');
  const link = figure?.querySelector<HTMLAnchorElement>('figure-table > a');
  const table = (link ? await fetchFigureTable(link) : figure)?.querySelector('table');
  if (!table) throw new Error('A chart without a table.');
  return table;
}

/**
 * Returns whether a mark is visible: only one of the two frames of a chart is, and a chart in steps may hide some
 * marks.
 */
function isShown(mark: Element): boolean {
  const { width, height } = mark.getBoundingClientRect();
  const isDrawn = mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isDrawn && (width > 0 || height > 0);
}

function measured(row: HTMLTableRowElement, mark: Element): SeenMark {
  const whole = wholeMarkOfPart(mark);
  const area = whole.getBoundingClientRect();
  const shape = whole.querySelector(':scope > :is(rect, path)')?.getBoundingClientRect();
  return {
    row,
    mark,
    area,
    own: mark.getBoundingClientRect(),
    // A value of zero has no bar, and a line has no box.
    shape: shape && shape.width > 2 && shape.height > 2 ? shape : area,
  };
}

/** Returns whether a box is in the window below the masthead, which stays at the top. */
function isInWindow({ top, bottom }: MarkHitBoxes['area']): boolean {
  return top >= mastheadEnd() && bottom <= document.documentElement.clientHeight;
}

/** Returns the bottom of the masthead, px from the top of the window; 0 once it has scrolled away in a short window. */
function mastheadEnd(): number {
  return Math.max(0, document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0);
}

function moveTo({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}

defineElement('chart-readout', ChartReadout);
