import { max, median, rollup, sum } from 'd3';
import type { Browser } from 'playwright';
import { openPhone, scrollToEnd } from './phone';

/** One scripted scroll from the top to the end. */
export interface ScrollFigures {
  /** Tasks of over 50 ms: how many milliseconds, and the section in view. */
  readonly tasks: readonly { readonly duration: number; readonly section: string }[];
  /** Between one animation frame and the next, in milliseconds, and the section in view. */
  readonly frames: readonly { readonly duration: number; readonly section: string }[];
  /** Sum of all layout shifts. */
  readonly shift: number;
}

const SLOWDOWN = 4;
/** About two screens of the phone. */
const PIXELS_PER_SECOND = 1600;
const SLOW_FRAME_MS = 25;

declare global {
  // Stands in the measured page.
  var probe: {
    readonly tasks: ScrollFigures['tasks'][number][];
    readonly frames: ScrollFigures['frames'][number][];
    shift: number;
  };
}

/** With the processor slowed four times. */
export async function measureScroll(browser: Browser, url: string): Promise<ScrollFigures> {
  const phone = await openPhone(browser);
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

/** Runs in the page. */
function startProbe(): void {
  const probe: typeof globalThis.probe = { tasks: [], frames: [], shift: 0 };
  globalThis.probe = probe;
  const sectionInView = () => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return middle?.closest('[data-section]')?.id ?? 'outside the sections';
  };
  // Not in each frame: to ask for an element lays the page out.
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
 * How calm a scroll is: percent of its time that is spent in slow frames, in all and in each section, and its longest
 * frame, in milliseconds.
 */
export function calmOf({ frames }: ScrollFigures) {
  return {
    slow: slowShare(frames),
    slowIn: rollup(frames, slowShare, ({ section }) => section),
    longest: max(frames, ({ duration }) => duration) ?? 0,
  };
}

function slowShare(frames: ScrollFigures['frames']): number {
  const slow = frames.filter(({ duration }) => duration > SLOW_FRAME_MS);
  return (100 * sum(slow, ({ duration }) => duration)) / (sum(frames, ({ duration }) => duration) || 1);
}

/**
 * Sections with more long tasks, in the median run, than the control ever had there: a task that takes a little more
 * than 50 ms in one run and less in another is no difference between the pages.
 */
export function sectionsWithMoreTasks(page: readonly ScrollFigures[], control: readonly ScrollFigures[]): string[] {
  const count = ({ tasks }: ScrollFigures, section: string) => tasks.filter((task) => task.section === section).length;
  const sections = new Set(page.flatMap(({ tasks }) => tasks.map(({ section }) => section)));
  return [...sections].filter(
    (section) =>
      (median(page, (run) => count(run, section)) ?? 0) > Math.max(...control.map((run) => count(run, section))),
  );
}
