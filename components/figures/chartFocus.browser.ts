import { prefersReducedMotion } from '@/components/elements/motion';

/** Parts of a chart that a step can speak of: a year, a row, a period, whatever bears a name. */
const PARTS = '.year, .year-band, [data-row]';
/** Names of columns, which stay at the top while the chart moves under them. */
export const COLUMN_HEADS = '[data-column-head]';
/** A table: none of its rows is to be cut in two. */
const TABLE = '[data-table-drawing]';

/**
 * Lets the parts of a chart that a step speaks of stand out. They and the chart get `data-highlight`, those of earlier steps
 * `data-past`; the rest is CSS.
 * @param highlight what the step names: traces (`data-observation`) or names of rows (`data-row`); nothing is the whole chart
 * @param past what the steps before it name
 */
export function highlightParts(chart: HTMLElement, highlight: string | undefined, past: string): void {
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
 * Lets a chart whose parts spoken of, or all of them, are taller than its place pass by, as far as the step has been read:
 * nothing of them stays out of sight. It starts and ends slowly. The last step leaves it at its end, as what lies below
 * comes next.
 * @param share how far the step has been read, 0 to 1
 */
export function scrollThrough(chart: HTMLElement, share: number, isLastStep: boolean): void {
  const end = chart.scrollHeight - chart.clientHeight;
  if (end <= 0) return;
  const [first, lastHighlighted] = placesOf(chart);
  const last = isLastStep ? end : lastHighlighted;
  moveTo(chart, first + (last - first) * share ** 2 * (3 - 2 * share));
}

/** In this time a chart would reach its place, did it not slow down on the way, ms. */
const PACE_MS = 120;

/** Where charts that move are moving to, px. */
const goals = new WeakMap<HTMLElement, number>();

/** A chart that is on its way already goes on from where it is. */
function moveTo(chart: HTMLElement, goal: number): void {
  if (isWalked(chart)) return;
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
    if (!isWalked(chart)) chart.scrollTop += Math.abs(way) < 1 ? way : Math.sign(way) * step;
    // At its goal, at its end, or in the hands of a reader.
    if (Math.abs(way) < 1 || chart.scrollTop === was) goals.delete(chart);
    else follow(chart, now);
  });
}

/** Where a chart goes on beyond its place, its foot pales (ScrollySteps.element.css), px. */
const FADE_PX = 20;

/**
 * How far a chart is moved so that the first of its parts spoken of are seen, and as many more as the place holds, and so
 * that the last is; of the whole, its two ends; px.
 */
function placesOf(chart: HTMLElement): readonly [first: number, last: number] {
  const start = chart.getBoundingClientRect().top - chart.scrollTop;
  const height = chart.clientHeight - FADE_PX;
  const parts = [...chart.querySelectorAll('[data-highlight]')];
  // A part that bears its own names begins with them.
  const covered = parts[0]?.querySelector(COLUMN_HEADS) ? 0 : coveredOf(chart);
  const boxes = parts
    .map((part) => part.getBoundingClientRect())
    .filter((box) => box.width + box.height > 0)
    // In a chart of columns the topmost need not come first.
    .sort((a, b) => a.top - b.top);
  const [first] = boxes;
  if (!first) return [0, chart.scrollHeight - chart.clientHeight];
  const room = height - covered;
  const held = boxes.filter((box) => box === first || box.bottom - first.top <= room);
  const from = Math.min(...held.map((box) => box.top)) - start;
  const to = Math.max(...held.map((box) => box.bottom)) - start;
  // What is taller than the place is read from its top, and so is a table.
  const isFromTop = to - from > room || held.length < boxes.length || chart.querySelector(TABLE) !== null;
  const place = to <= height ? 0 : isFromTop ? from - covered : (from + to - height - covered) / 2;
  return [place, Math.max(place, ...boxes.map(({ bottom }) => bottom - start - height))];
}

/** How much of a chart's top the names of its columns lie on, px. */
export function coveredOf(chart: HTMLElement): number {
  return chart.querySelector(COLUMN_HEADS)?.getBoundingClientRect().height ?? 0;
}

/** Whether a reader walks through the chart by key, and so moves it. */
function isWalked(chart: HTMLElement): boolean {
  return chart.querySelector(':focus-visible') !== null;
}

const known = new WeakMap<HTMLElement, ReadonlySet<string | undefined>>();

/** Its own name, and the traces of all in it. */
function namesOf(part: HTMLElement): ReadonlySet<string | undefined> {
  const traced = [part, ...part.querySelectorAll<HTMLElement>('[data-observation]')];
  const names = known.get(part) ?? new Set([part.dataset.row, ...traced.map(({ dataset }) => dataset.observation)]);
  known.set(part, names);
  return names;
}
