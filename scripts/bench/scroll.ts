import type { Browser } from 'playwright';
import { inTurns } from './inTurns';
import { medianOf } from './median';
import { openPhone, scrollToEnd } from './phone';

interface RunFigures {
  readonly longTasks: number;
  /** Milliseconds. */
  readonly longestTask: number;
  /** Percent of the gaps between animation frames that are longer than 25 ms. */
  readonly slowFrames: number;
  /** Percent of the compositor's frames that it says it dropped; a page may be smooth while its script is late. */
  readonly droppedFrames: number;
  /** Layout shift while scrolling, counted as CLS is. */
  readonly shift: number;
}

export interface ScrollFigures {
  /** Median of each over the runs. */
  readonly figures: RunFigures;
  /** Of each run: the section in view at each task of over 50 ms. */
  readonly taskPlaces: readonly (readonly string[])[];
}

const SLOWDOWN = 4;
/** About two screens of the phone. */
const PIXELS_PER_SECOND = 1600;
const SLOW_FRAME_MS = 25;

interface Probe {
  readonly tasks: { readonly duration: number; readonly place: string }[];
  readonly shifts: { readonly at: number; readonly size: number }[];
  readonly frames: number[];
}

declare global {
  // Stands in the measured page.
  var probe: Probe;
}

/** A scripted scroll from the top to the end with the processor slowed four times. */
export async function measureScroll(browser: Browser, urls: readonly string[], runs: number): Promise<ScrollFigures[]> {
  const taken = await inTurns(urls, runs, (url) => runScroll(browser, url));
  return taken.map(figuresOf);
}

function figuresOf(runs: readonly RunScroll[]): ScrollFigures {
  const figures = runs.map(({ tasks, ...others }) => ({
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    ...others,
  }));
  return { figures: medianOf(figures), taskPlaces: runs.map(({ tasks }) => tasks.map(({ place }) => place)) };
}

type RunScroll = Omit<RunFigures, 'longTasks' | 'longestTask'> & Pick<Probe, 'tasks'>;

async function runScroll(browser: Browser, url: string): Promise<RunScroll> {
  const phone = await openPhone(browser);
  const { context, page, cdp } = phone;
  try {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(2000); // what the load still does is no part of the scroll
    await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline.frame'] });
    await page.evaluate(startProbe);
    await scrollToEnd(phone, PIXELS_PER_SECOND);
    const { tasks, shifts, frames } = await page.evaluate(() => globalThis.probe);
    const trace = await browser.stopTracing();
    const gaps = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
    return {
      tasks,
      slowFrames: percent(gaps, (gap) => gap > SLOW_FRAME_MS),
      droppedFrames: droppedFrames(trace),
      shift: worstShift(shifts),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function startProbe(): void {
  const probe: Probe = { tasks: [], shifts: [], frames: [] };
  globalThis.probe = probe;
  new PerformanceObserver((list) => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const place = middle?.closest('[data-section]')?.id ?? '';
    for (const { duration } of list.getEntries()) probe.tasks.push({ duration, place });
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) probe.shifts.push({ at: entry.startTime, size: entry.value });
    }
  }).observe({ type: 'layout-shift' });
  requestAnimationFrame(function count(time) {
    probe.frames.push(time);
    requestAnimationFrame(count);
  });
}

/** The worst burst of shifts: at most a second apart, at most five seconds long (web.dev/articles/cls). */
export function worstShift(shifts: Probe['shifts']): number {
  let [worst, sum, start, last] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at, size } of shifts) {
    if (at - last > 1000 || at - start > 5000) [sum, start] = [0, at];
    sum += size;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly args?: { readonly frame_reporter?: { readonly state: string } };
}

function droppedFrames(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const states = traceEvents
    .filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b')
    .map(({ args }) => args?.frame_reporter?.state ?? '')
    .filter((state) => state !== '' && !state.includes('NO_UPDATE'));
  return percent(states, (state) => state.includes('DROPPED'));
}

function percent<T>(all: readonly T[], counts: (one: T) => boolean): number {
  if (all.length === 0) throw new Error('Chromium reported no frames, so there is nothing to judge a scroll by.');
  return (100 * all.filter(counts).length) / all.length;
}
