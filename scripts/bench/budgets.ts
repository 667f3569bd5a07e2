import type { Kind } from './bytes';
import type { Score } from './lighthouse';
import { median } from './median';
import type { Report } from './report';

export const KB = 1024;

/** What the story may cost a reader. Changing a number here is changing a promise. */
export const BUDGETS = {
  bytesBefore: { total: 220 * KB, html: 60 * KB, font: 120 * KB, script: 25 * KB, css: 15 * KB },
  bytesAfter: 350 * KB,
  scores: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
  cls: 0,
  /** Milliseconds. */
  tbt: 30,
  /** Milliseconds. */
  lcp: 1500,
  /** Times the same HTML without script, style and font. */
  lcpToPlain: 1.3,
  /** Milliseconds from a choice among 2,000 records of the map of reports to its paint, on a desktop. */
  choiceToPaint: 100,
  /** Points of frames over 25 ms more than the same page without map and canvas. */
  slowFramesMore: 2,
} as const satisfies {
  bytesBefore: Partial<Record<Kind | 'total', number>>;
  scores: Record<Score, number>;
  [budget: string]: unknown;
};

export interface Verdict {
  readonly budget: string;
  readonly found: string;
  readonly passes: boolean;
}

/** Every budget whose figures were measured, with what was found. */
export function checkBudgets({ measured: { story, plain, still }, explore }: Report): Verdict[] {
  const verdicts: Verdict[] = [];
  if (story.bytes) {
    const { before, after } = story.bytes;
    for (const [kind, limit] of Object.entries(BUDGETS.bytesBefore) as [Kind | 'total', number][]) {
      verdicts.push(atMost(`Before scrolling, ${kind}`, before[kind] / KB, limit / KB, ' KB'));
    }
    verdicts.push(atMost('After scrolling, total', after.total / KB, BUDGETS.bytesAfter / KB, ' KB'));
  }
  if (story.lighthouse) {
    const { lcp, cls, tbt, ...scores } = story.lighthouse;
    for (const [id, least] of Object.entries(BUDGETS.scores) as [Score, number][]) {
      verdicts.push({ budget: `Lighthouse ${id} ≥ ${least}`, found: String(scores[id]), passes: scores[id] >= least });
    }
    verdicts.push(atMost('CLS', cls, BUDGETS.cls, '', 3));
    verdicts.push(atMost('Total blocking time', tbt, BUDGETS.tbt, ' ms'));
    verdicts.push(atMost('Largest paint', lcp, BUDGETS.lcp, ' ms'));
    if (plain.lighthouse) {
      verdicts.push(atMost('Largest paint beside bare HTML', lcp / plain.lighthouse.lcp, BUDGETS.lcpToPlain, ' ×', 2));
    }
  }
  if (story.scroll && still.scroll) {
    const [own, control] = [story.scroll.figures.slowFrames, still.scroll.figures.slowFrames];
    const lacked = lackedTasks(story.scroll.taskPlaces, still.scroll.taskPlaces);
    verdicts.push({
      budget: 'No task over 50 ms that the control lacks',
      found: said(lacked),
      passes: lacked.length === 0,
    });
    verdicts.push(atMost('Frames over 25 ms, beyond the control', own - control, BUDGETS.slowFramesMore, ' points'));
  }
  if (explore) verdicts.push(atMost('Map of reports, choice to paint', explore.slowest, BUDGETS.choiceToPaint, ' ms'));
  return verdicts;
}

/**
 * Sections with more long tasks, in the median run, than the control ever had there: a task that takes
 * a little more than 50 ms in one run and less in another is no difference between the pages.
 */
export function lackedTasks(
  story: readonly (readonly string[])[],
  control: readonly (readonly string[])[],
): readonly string[] {
  const count = (run: readonly string[], place: string) => run.filter((other) => other === place).length;
  return [...new Set(story.flat())].filter(
    (place) => median(story.map((run) => count(run, place))) > Math.max(...control.map((run) => count(run, place))),
  );
}

const said = (places: readonly string[]) => (places.length === 0 ? 'none' : `in ${places.join(', ')}`);

function atMost(what: string, value: number, limit: number, unit: string, digits = 1): Verdict {
  return { budget: `${what} ≤ ${limit}${unit}`, found: `${value.toFixed(digits)}${unit}`, passes: value <= limit };
}
