import { isStill } from './motion';

/** Parts of a chart that a step can speak of: a year, a row, a period, whatever bears a name. */
const PARTS = '.year, .year-band, [data-row]';
/** Names of columns, which stay at the top while the chart moves under them. */
const HEAD = '.tele-head, .fences-head, .june h4, .deaths h5';

/**
 * Lets the parts of a chart that a step speaks of stand out. They and the chart get `data-about`, those of earlier steps
 * `data-past`; the rest is CSS. Where the chart is taller than its place, and they are not seen at its top, it is moved:
 * to the first of them, and as many more as the place holds.
 * @param about what the step names: traces (`data-observation`) or names of rows (`data-row`); nothing is the whole chart
 * @param past what the steps before it name
 */
export function showAbout(chart: HTMLElement, about: string | undefined, past: string): void {
  const names = about?.split(' ') ?? [];
  const before = past.split(' ');
  chart.toggleAttribute('data-about', about !== undefined);
  for (const part of chart.querySelectorAll<HTMLElement>(PARTS)) {
    const own = namesOf(part);
    part.toggleAttribute(
      'data-about',
      names.some((name) => own.has(name)),
    );
    part.toggleAttribute(
      'data-past',
      before.some((name) => own.has(name)),
    );
  }
  if (isWalked(chart)) return;
  passing.delete(chart);
  chart.scrollTo({ top: placesOf(chart)[0], behavior: isStill() ? 'instant' : 'smooth' });
}

/**
 * Lets a chart whose parts spoken of, or all of them, are taller than its place pass by, as far as the step has been read:
 * nothing of them stays out of sight. It starts and ends slowly.
 * @param share how far the step has been read, 0 to 1
 */
export function passAbout(chart: HTMLElement, share: number): void {
  // Before it is read, what `showAbout` began is left to end; read back, it stands where it began.
  if ((share <= 0 && !passing.has(chart)) || chart.scrollHeight <= chart.clientHeight || isWalked(chart)) return;
  if (share > 0) passing.add(chart);
  else passing.delete(chart);
  const [first, last] = placesOf(chart);
  if (last > first) chart.scrollTo({ top: first + (last - first) * share ** 2 * (3 - 2 * share), behavior: 'instant' });
}

/** Charts that pass by, part of their step being read. */
const passing = new WeakSet<HTMLElement>();

/** How far a chart is moved so that the first of its parts spoken of are seen, and the last; of the whole, its two ends; px. */
function placesOf(chart: HTMLElement): readonly [first: number, last: number] {
  const { top, height } = chart.getBoundingClientRect();
  const start = top - chart.scrollTop;
  const parts = [...chart.querySelectorAll('[data-about]')];
  // A part that bears its own names begins with them.
  const covered = parts[0]?.querySelector(HEAD) ? 0 : coveredOf(chart);
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.width + box.height > 0);
  const [first, ...others] = boxes;
  if (!first) return [0, chart.scrollHeight - height];
  const held = [first, ...others.filter(({ bottom }) => bottom - first.top <= height - covered)];
  const from = Math.min(...held.map((box) => box.top)) - start;
  const to = Math.max(...held.map((box) => box.bottom)) - start;
  const room = height - covered;
  const isSeenUnmoved = to <= height;
  // What is taller than the place is read from its top; no row of a table is to be cut in two.
  const isFromTop = to - from > room || chart.querySelector('.tele') !== null;
  const place = isSeenUnmoved ? 0 : isFromTop ? from - covered : (from + to - height - covered) / 2;
  return [place, Math.max(place, ...boxes.map(({ bottom }) => bottom - start - height))];
}

/** How much of a chart's top the names of its columns lie on, px. */
export function coveredOf(chart: HTMLElement): number {
  return chart.querySelector(HEAD)?.getBoundingClientRect().height ?? 0;
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
