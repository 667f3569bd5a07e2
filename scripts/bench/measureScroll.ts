import { max, median, rollup, sum } from 'd3';
import type { Browser } from 'playwright';
import { openEmulatedPhone, scrollToEnd } from './phone';

/** Measurements of one scripted scroll of a page, from its top to its end. */
export interface ScrollMeasurements {
  /** Tasks over 50 ms: length in milliseconds, and the section in view. */
  readonly tasks: readonly { readonly duration: number; readonly section: string }[];
  /** Time from one animation frame to the next in milliseconds, and the section in view. */
  readonly frames: readonly { readonly duration: number; readonly section: string }[];
  /** Sum of the scores of all layout shifts. */
  readonly shift: number;
}

const SLOWDOWN = 4;
/** Speed of the scripted scroll: about two screens of the phone per second. */
const PIXELS_PER_SECOND = 1600;
const SLOW_FRAME_MS = 25;

declare global {
  // Set in the measured page by `startProbe`.
  var probe: {
    readonly tasks: ScrollMeasurements['tasks'][number][];
    readonly frames: ScrollMeasurements['frames'][number][];
    shift: number;
  };
}

/**
 * Scrolls a page from top to end with the processor slowed four times, and returns the measured tasks, frames and
 * layout shifts.
 */
export async function measureScroll(browser: Browser, url: string): Promise<ScrollMeasurements> {
  const phone = await openEmulatedPhone(browser);
  const { context, page, cdp } = phone;
  try {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(2000); // what the load still does is no part of the scroll
    await page.evaluate(startProbe);
    await scrollToEnd(phone, PIXELS_PER_SECOND);
    return await page.evaluate(() => globalThis.probe);
  } finally {
    await context.close();
  }
}

/** Starts to record tasks, frames and layout shifts in `globalThis.probe`. Runs in the measured page. */
function startProbe(): void {
  const probe: typeof globalThis.probe = { tasks: [], frames: [], shift: 0 };
  globalThis.probe = probe;
  const sectionInView = () => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return middle?.closest('[data-section]')?.id ?? 'outside the sections';
  };
  // Not computed in every frame: `elementFromPoint` forces layout.
  let seen = sectionInView();
  setInterval(() => {
    seen = sectionInView();
  }, 250);
  new PerformanceObserver((list) => {
    const section = sectionInView();
    for (const { duration } of list.getEntries()) probe.tasks.push({ duration, section });
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) probe.shift += entry.value;
    }
  }).observe({ type: 'layout-shift' });
  let last = performance.now();
  requestAnimationFrame(function count(time) {
    probe.frames.push({ duration: time - last, section: seen });
    last = time;
    requestAnimationFrame(count);
  });
}

/**
 * @returns the percentage of the scrolling time spent in frames over 25 ms, in total and by section, and the longest
 * frame in milliseconds
 */
export function scrollSmoothness({ frames }: ScrollMeasurements) {
  return {
    slow: slowShare(frames),
    slowIn: rollup(frames, slowShare, ({ section }) => section),
    longest: max(frames, ({ duration }) => duration) ?? 0,
  };
}

function slowShare(frames: ScrollMeasurements['frames']): number {
  const slow = frames.filter(({ duration }) => duration > SLOW_FRAME_MS);
  return (100 * sum(slow, ({ duration }) => duration)) / (sum(frames, ({ duration }) => duration) || 1);
}

/**
 * @returns the ids of sections in which the page's median run has more tasks over 50 ms than any run of the plain
 * edition (`control`). The maximum of its runs is used because a task near 50 ms counts in some runs and not in others.
 */
export function sectionsWithMoreLongTasksThanControl(
  page: readonly ScrollMeasurements[],
  control: readonly ScrollMeasurements[],
): string[] {
  const count = ({ tasks }: ScrollMeasurements, section: string) =>
    tasks.filter((task) => task.section === section).length;
  const sections = new Set(page.flatMap(({ tasks }) => tasks.map(({ section }) => section)));
  return [...sections].filter(
    (section) =>
      (median(page, (run) => count(run, section)) ?? 0) > Math.max(...control.map((run) => count(run, section))),
  );
}
