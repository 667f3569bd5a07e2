import { adoptStyle } from '@/components/elements/adoptStyle';
import { arrowDirection } from '@/components/elements/arrowDirection';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { define } from '@/components/elements/define';
import style from './ChartReadout.element.css';
import { coveredOf } from './chartFocus.browser';
import { fetchTable } from './fetchTable.browser';
import { nearestMark, type Target } from './nearestMark.browser';
import { placeCard } from './placeCard.browser';
import { readoutCard, readoutLine } from './readoutCard.browser';
import { areaOf, type ReadoutRow, readoutRows } from './readoutRows.browser';

/** A row whose mark is seen in the frame that the page shows. */
interface SeenMark extends Target {
  readonly row: HTMLTableRowElement;
  readonly mark: Element;
  /** What the outline goes round: the bar without its words, where there is one. */
  readonly shape: DOMRect;
}

/**
 * `<chart-readout>`: says what a mark of a chart stands for, in the words of the figure's table. A pointer shows it, a
 * press keeps it, arrow keys walk through the table's rows; a drawing is one tab stop. Before that no chart is measured,
 * as it may not be laid out yet, and no table fetched, which in the story is on the figure's own page.
 */
class ChartReadout extends ConnectedElement {
  readonly #keys = createElement('div', { className: 'readout-keys' });
  readonly #outline = createElement('div', { className: 'readout-mark' });
  readonly #card = createElement('div', { className: 'readout-card' });
  readonly #heard = createElement('p', { className: 'readout-heard sr-only' });
  readonly #pageSize = new ResizeObserver(() => this.#onMoved());
  #rows: readonly ReadoutRow[] | undefined;
  /** What the reader wants to see of the rows, while their table is on its way. */
  #wanted: (() => void) | undefined;
  #seen: readonly SeenMark[] = [];
  /** Where the page, and the chart in its place, stood when the marks were measured. */
  #measuredAt = '';
  #current: SeenMark | undefined;
  /** A press or a key keeps the readout; a pointer that only passes takes it along. */
  #isKept = false;

  protected override connect(): void {
    if (!('showPopover' in this)) return;
    const { signal } = this;
    adoptStyle(style, signal);
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
    // Screen readers hand the arrow keys to an application; it is empty, so that all of the chart stays readable.
    this.#keys.setAttribute('role', 'application');
    this.#keys.setAttribute('aria-labelledby', this.closest('figure')?.getAttribute('aria-labelledby') ?? '');
    this.#keys.setAttribute('aria-keyshortcuts', 'ArrowRight ArrowLeft Home End Enter Escape');
    this.#heard.setAttribute('role', 'status');
    this.#card.popover = 'manual';
    this.#outline.hidden = true;
    this.prepend(this.#keys, this.#card, this.#outline, this.#heard);
  }

  /** Boxes of all marks in the frame that is shown, read in one go and kept until the page moves. */
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

  /** At once where the table is known; else when it has come, unless the reader wants something else by then. */
  #withRows(act: () => void): void {
    if (this.#rows) {
      act();
      return;
    }
    this.#wanted = act;
    const show = (table: HTMLTableElement) => {
      this.#rows ??= readoutRows(this, table);
      if (this.#wanted !== act) return;
      this.#wanted = undefined;
      this.#measuredAt = '';
      act();
    };
    // Without its table a chart stays the drawing that it is; the next pointer or key tries again.
    tableOf(this).then(show, this.#close);
  }

  #onPointer = (event: PointerEvent): void => {
    // A finger scrolls the page; it reads by a tap.
    if (event.pointerType === 'touch' || this.#isKept || this.#isOnCard(event)) return;
    this.#withRows(() => {
      const mark = nearestMark(this.#measure(), event.clientX, event.clientY);
      if (!mark) this.#close();
      else if (mark.row !== this.#current?.row) this.#show(mark);
    });
  };

  #onPointerLeave = (): void => {
    this.#measuredAt = '';
    if (!this.#isKept) this.#close();
  };

  #onClick = (event: MouseEvent): void => {
    if (this.#isOnCard(event)) {
      this.#isKept = true;
      return;
    }
    if (event.target instanceof Element && event.target.closest('a, button, summary')) return;
    this.#isKept = true;
    this.#withRows(() => {
      const mark = nearestMark(this.#measure(), event.clientX, event.clientY);
      if (mark) this.#speak(mark);
      else this.#close();
    });
  };

  /** A reader who comes by key sees at once that there is something to walk through. */
  #onFocus = (): void => {
    if (!this.#current && this.#keys.matches(':focus-visible')) this.#withRows(() => this.#walkTo(0));
  };

  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    this.#wanted = undefined;
    // A number of the chart itself may lie under the card.
    const isNear =
      relatedTarget instanceof Element && (relatedTarget === this.#keys || relatedTarget.closest('[popover]'));
    if (relatedTarget && !isNear) this.#close();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by =
      arrowDirection(event, this) ?? { Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[event.key];
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
    this.#bring(wanted);
    const mark = this.#measure()[index];
    if (mark) this.#speak(mark);
  }

  /** Into the window, and before that into the place of a chart that is moved inside it. */
  #bring({ mark, area }: SeenMark): void {
    const { top, bottom } = this.#room();
    if (area.top < top || area.bottom > bottom) this.scrollTop += (area.top + area.bottom - top - bottom) / 2;
    const whole = areaOf(mark);
    if (!isInWindow(whole.getBoundingClientRect())) whole.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  /** Where marks are seen: below the names of columns that stay at the top of a chart in steps. */
  #room(): { readonly top: number; readonly bottom: number } {
    const { top, bottom } = this.getBoundingClientRect();
    return { top: top + coveredOf(this), bottom };
  }

  /** A chart in steps may be taller than its place: whether the middle of a mark is in it. */
  #isInPlace(area: Target['area']): boolean {
    const { top, bottom } = this.#room();
    const middle = (area.top + area.bottom) / 2;
    return this.scrollHeight <= this.clientHeight || (middle > top && middle < bottom);
  }

  /** Keeps the readout until it is closed, and says it aloud. */
  #speak(mark: SeenMark): void {
    this.#show(mark);
    this.#isKept = true;
    this.#heard.textContent = readoutLine(mark.row);
  }

  #show(mark: SeenMark): void {
    this.#current = mark;
    this.#card.dataset.hue = mark.mark.closest<HTMLElement>('[data-hue]')?.dataset.hue ?? 'plain';
    this.#card.replaceChildren(readoutCard(mark.row));
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
    const placed = placeCard(area, { width, height }, view);
    // In the page, not in the window: the card goes with its mark when the page scrolls.
    moveTo(this.#card, placed.left + scrollX, placed.top + scrollY);
    this.#card.style.maxBlockSize = `${placed.room}px`;
    this.#outline.hidden = false;
    moveTo(this.#outline, shape.left - origin.left, shape.top - origin.top + this.scrollTop);
    this.#outline.style.inlineSize = `${shape.width}px`;
    this.#outline.style.blockSize = `${shape.height}px`;
  }

  /**
   * The window got another width, what is laid out late above pushes the mark on, or the next step moves the chart: the
   * mark is somewhere else. A reader by key keeps it in sight.
   */
  #onMoved = (): void => {
    // To measure marks that nobody asks about would lay them out in the midst of a scroll.
    this.#measuredAt = '';
    if (!this.#current) return;
    const here = () => {
      this.#measuredAt = '';
      return this.#measure().find(({ row }) => row === this.#current?.row);
    };
    let mark = here();
    if (mark && this.#keys.matches(':focus-visible')) {
      this.#bring(mark);
      mark = here();
    }
    if (mark && this.#isInPlace(mark.area)) this.#place(mark);
    else this.#close();
  };

  #close = (): void => {
    this.#wanted = undefined;
    this.#isKept = false;
    if (!this.#current) return;
    this.#current = undefined;
    this.#measuredAt = '';
    this.#heard.textContent = '';
    this.#outline.hidden = true;
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
    // Its words stand in the table: a number is found once there, not once more here.
    this.#card.replaceChildren();
    document.removeEventListener('keydown', this.#onEscape);
    document.removeEventListener('pointerdown', this.#onPressElsewhere);
    this.#pageSize.disconnect();
  };

  #onEscape = ({ key }: KeyboardEvent): void => {
    // A number's card that was opened from here goes first.
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

/** The table of a chart: in the story it is on the page of the figure, which a link leads to. */
async function tableOf(chart: Element): Promise<HTMLTableElement> {
  const figure = chart.closest('figure');
  const link = figure?.querySelector<HTMLAnchorElement>('figure-table > a');
  const table = (link ? await fetchTable(link) : figure)?.querySelector('table');
  if (!table) throw new Error('A chart without a table.');
  return table;
}

/** Of the two frames of a chart one is shown, and of a chart in steps not yet all. */
function isShown(mark: Element): boolean {
  const { width, height } = mark.getBoundingClientRect();
  const isDrawn = mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isDrawn && (width > 0 || height > 0);
}

function measured(row: HTMLTableRowElement, mark: Element): SeenMark {
  const whole = areaOf(mark);
  const area = whole.getBoundingClientRect();
  const shape = whole.querySelector(':scope > :is(rect, path)')?.getBoundingClientRect();
  return {
    row,
    mark,
    area,
    own: mark.getBoundingClientRect(),
    // A count of nothing has no bar, and a line is no box.
    shape: shape && shape.width > 2 && shape.height > 2 ? shape : area,
  };
}

/** Below the masthead, which stays at the top. */
function isInWindow({ top, bottom }: Target['area']): boolean {
  return top >= mastheadEnd() && bottom <= document.documentElement.clientHeight;
}

/** Where the masthead ends in the window: nowhere, once a low window has let it scroll away. */
function mastheadEnd(): number {
  return Math.max(0, document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0);
}

function moveTo({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}

define('chart-readout', ChartReadout);
