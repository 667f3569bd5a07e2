import { median } from 'd3';
import type { Browser } from 'playwright';
import { openPhone, scrollToEnd } from './phone';

/** One scripted scroll from the top to the end. */
export interface ScrollFigures {
  /** Tasks of over 50 ms: how many milliseconds, and the section in view. */
  readonly tasks: readonly { readonly duration: number; readonly section: string }[];
  /** Percent of the gaps between animation frames that are longer than 25 ms. */
  readonly slowFrames: number;
  /** Sum of all layout shifts. */
  readonly shift: number;
}

const SLOWDOWN = 4;
/** About two screens of the phone. */
const PIXELS_PER_SECOND = 1600;
const SLOW_FRAME_MS = 25;

declare global {
  // Stands in the measured page.
  var probe: { readonly tasks: ScrollFigures['tasks'][number][]; readonly frames: number[]; shift: number };
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
    const { tasks, frames, shift } = await page.evaluate(() => globalThis.probe);
    const gaps = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
    return { tasks, shift, slowFrames: (100 * gaps.filter((gap) => gap > SLOW_FRAME_MS).length) / gaps.length };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function startProbe(): void {
  const probe: typeof globalThis.probe = { tasks: [], frames: [], shift: 0 };
  globalThis.probe = probe;
  new PerformanceObserver((list) => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const section = middle?.closest('[data-section]')?.id ?? 'outside the sections';
    for (const { duration } of list.getEntries()) probe.tasks.push({ duration, section });
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) probe.shift += entry.value;
    }
  }).observe({ type: 'layout-shift' });
  requestAnimationFrame(function count(time) {
    probe.frames.push(time);
    requestAnimationFrame(count);
  });
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
