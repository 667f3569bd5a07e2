import { prefersReducedMotion } from '@/components/elements/motion';

/** CSS selector of the parts of a chart that a step can highlight: a year, a row, a period. */
const PARTS = '.year, .year-band, [data-row]';
/** CSS selector of the names of columns, which stay at the top while the chart scrolls under them. */
export const COLUMN_HEADS_SELECTOR = '[data-column-head]';
/** CSS selector of a table drawn as a chart: the top of its box must not cut a row in two. */
const TABLE = '[data-table-drawing]';

/**
 * Highlights the parts of a chart that a step names. They and the chart get `data-highlight`, the parts of earlier
 * steps get `data-past`; style sheets do the rest.
 * @param highlight names of the parts of this step, separated by spaces: ids of observations (`data-observation`) or
 * names of rows (`data-row`); undefined highlights nothing
 * @param past names of the parts of all earlier steps
 */
export function highlightChartParts(chart: HTMLElement, highlight: string | undefined, past: string): void {
  const names = highlight?.split(' ') ?? [];
  const before = past.split(' ');
  chart.toggleAttribute('data-highlight', highlight !== undefined);
  for (const part of chart.querySelectorAll<HTMLElement>(PARTS)) {
    const own = namesOf(part);
    part.toggleAttribute(
      'data-highlight',
      names.some((name) => own.has(name)),
    );
    part.toggleAttribute(
      'data-past',
      before.some((name) => own.has(name)),
    );
  }
}

/**
 * Scrolls a chart that is taller than its box in proportion to how far the step has been read, so that each highlighted
 * part comes into view, or the whole chart if none is highlighted. The movement starts and ends slowly. During the
 * first half of the last step its parts come into view; during the second half the chart scrolls to its end, because
 * the rest of the page follows.
 * @param share how far the step has been read, 0 to 1
 */
export function scrollTallChart(chart: HTMLElement, share: number, isLastStep: boolean): void {
  const end = chart.scrollHeight - chart.clientHeight;
  if (end <= 0) return;
  const [first, last] = placesOf(chart);
  if (!isLastStep || last >= end) moveTo(chart, between(first, last, share));
  else if (share < 0.5) moveTo(chart, between(first, last, share * 2));
  else moveTo(chart, between(last, end, share * 2 - 1));
}

/**
 * Returns the scroll position, px, at a given share of the way between two positions.
 * @param share 0 to 1; the movement starts and ends slowly
 */
function between(from: number, to: number, share: number): number {
  return from + (to - from) * share ** 2 * (3 - 2 * share);
}

/** Time in which a chart would reach its goal if it did not slow down on the way, ms. */
const PACE_MS = 120;

/** The scroll position towards which each chart is moving, px. */
const goals = new WeakMap<HTMLElement, number>();

/** Starts moving a chart towards a scroll position, px. A chart that is already moving continues from where it is. */
function moveTo(chart: HTMLElement, goal: number): void {
  if (hasKeyboardFocus(chart)) return;
  if (prefersReducedMotion()) {
    chart.scrollTop = goal;
    return;
  }
  if (!goals.has(chart)) follow(chart, performance.now());
  goals.set(chart, goal);
}

function follow(chart: HTMLElement, before: number): void {
  requestAnimationFrame(() => {
    const now = performance.now();
    const was = chart.scrollTop;
    const way = (goals.get(chart) ?? was) - was;
    const step = Math.ceil(Math.abs(way) * Math.min(1, (now - before) / PACE_MS));
    if (!hasKeyboardFocus(chart)) chart.scrollTop += Math.abs(way) < 1 ? way : Math.sign(way) * step;
    // The chart is at its goal or at its end, or the reader moves it.
    if (Math.abs(way) < 1 || chart.scrollTop === was) goals.delete(chart);
    else follow(chart, now);
  });
}

/** Height of the fade at the lower edge of a chart that continues beyond its box (ScrollySteps.element.css), px. */
const FADE_PX = 20;

/**
 * Returns two scroll positions, px: the first shows the first highlighted part and as many others as fit, the second
 * shows the last part. Without highlighted parts, returns both ends of the chart.
 */
function placesOf(chart: HTMLElement): readonly [first: number, last: number] {
  const start = chart.getBoundingClientRect().top - chart.scrollTop;
  const height = chart.clientHeight - FADE_PX;
  const parts = [...chart.querySelectorAll('[data-highlight]')];
  // Column names inside the first part do not cover it.
  const covered = parts[0]?.querySelector(COLUMN_HEADS_SELECTOR) ? 0 : columnHeadHeight(chart);
  const boxes = parts
    .map((part) => part.getBoundingClientRect())
    .filter((box) => box.width + box.height > 0)
    // In a chart of columns the first part is not always the topmost.
    .sort((a, b) => a.top - b.top);
  const [first] = boxes;
  if (!first) return [0, chart.scrollHeight - chart.clientHeight];
  const room = height - covered;
  const held = boxes.filter((box) => box === first || box.bottom - first.top <= room);
  const from = Math.min(...held.map((box) => box.top)) - start;
  const to = Math.max(...held.map((box) => box.bottom)) - start;
  // A part that is taller than the box, and any table, is read from its top.
  const isFromTop = to - from > room || held.length < boxes.length || chart.querySelector(TABLE) !== null;
  const place = to <= height ? 0 : isFromTop ? from - covered : (from + to - height - covered) / 2;
  return [place, Math.max(place, ...boxes.map(({ bottom }) => bottom - start - height))];
}

/** Returns the height, px, of the column names, which cover the top of a scrolling chart. */
export function columnHeadHeight(chart: HTMLElement): number {
  return chart.querySelector(COLUMN_HEADS_SELECTOR)?.getBoundingClientRect().height ?? 0;
}

/** Returns whether the chart has the keyboard focus, in which case the reader's keys scroll it. */
function hasKeyboardFocus(chart: HTMLElement): boolean {
  return chart.querySelector(':focus-visible') !== null;
}

const known = new WeakMap<HTMLElement, ReadonlySet<string | undefined>>();

/** Returns the name of a part, if it is a row, and the ids of all observations in it. */
function namesOf(part: HTMLElement): ReadonlySet<string | undefined> {
  const traced = [part, ...part.querySelectorAll<HTMLElement>('[data-observation]')];
  const names = known.get(part) ?? new Set([part.dataset.row, ...traced.map(({ dataset }) => dataset.observation)]);
  known.set(part, names);
  return names;
}
