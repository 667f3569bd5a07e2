import type { LighthouseMeasurements } from './measureLighthouse';
import type { PaintingMode } from './phone';

export const BYTES_PER_KB = 1024;

export type BudgetLimit = { readonly atMost: number } | { readonly atLeast: number };

/** Limits for what the story costs a reader. They are promises: do not raise one to make a benchmark pass. */
export const STORY_BUDGET = {
  /**
   * Maximum KB sent (compressed, with headers): until the reader scrolls (`before`), and until the end of the page
   * (`after`).
   */
  before: { script: { atMost: 30 }, font: { atMost: 130 }, total: { atMost: 220 } },
  after: { total: { atMost: 420 } },
  performance: { atLeast: 98 },
  accessibility: { atLeast: 100 },
  'best-practices': { atLeast: 100 },
  seo: { atLeast: 100 },
  cls: { atMost: 0 },
  /** Maximum total blocking time, in milliseconds. */
  tbt: { atMost: 60 },
  /** Maximum time of the largest contentful paint, in milliseconds. */
  lcp: { atMost: 1500 },
  /**
   * Maximum time of the largest contentful paint, as a multiple of that of the same HTML without script, style and
   * fonts.
   */
  lcpToBare: { atMost: 1.3 },
  /** Maximum number of sections with more tasks over 50 ms than the plain edition has in the same section. */
  sectionsWithMoreTasks: { atMost: 0 },
  /**
   * Maximum share of the scrolling time spent in frames over 25 ms, in percentage points above that of the plain
   * edition.
   */
  slowFramesMore: { atMost: 5 },
  /**
   * Maximum share of the time spent in frames over 25 ms in the slowest section, in percentage points above that of the
   * whole plain edition.
   */
  slowSectionMore: { atMost: 15 },
  /** Maximum duration of the longest frame, as a multiple of that of the plain edition. */
  longestFrame: { atMost: 1.5 },
  /** Limits for pages painted by the graphics path that phones use; SwiftShader emulates the graphics processor. */
  graphics: {
    performance: { atLeast: 95 },
    tbt: { atMost: 150 },
    lcp: { atMost: 1500 },
    slowFramesMore: { atMost: 8 },
  },
} as const;

/** Maximum KB sent for an embed: for its scripts, and in total. */
const EMBED = { script: 3, total: 60 };
const MAP_SCRIPT = 40;

/** Minimum Lighthouse performance score (out of 100) of the largest page, which contains all records in full. */
const RECORDS_PAGE_MIN_SCORE = 90;
/**
 * Limits of the map of reports, whose picture and marks all appear at once: Lighthouse scores, and blocking time in
 * milliseconds.
 */
const MAP = { performance: { processor: 98, graphics: 95 }, tbt: 100 } as const;

/**
 * Returns the limits for a page before its reader scrolls: Lighthouse score, blocking time in milliseconds, script and
 * total in KB sent.
 * @param path such as `/en/map/`
 */
export function pageBudget(path: string, painting: PaintingMode) {
  const { script, total } = STORY_BUDGET.before;
  const isMap = path.endsWith('/map/');
  const kilobytes = path.includes('/embed/')
    ? EMBED
    : { script: isMap ? MAP_SCRIPT : script.atMost, total: total.atMost };
  const performance = path.endsWith('/map/records/') ? RECORDS_PAGE_MIN_SCORE : 95;
  return {
    performance: { atLeast: isMap ? MAP.performance[painting] : performance },
    tbt: { atMost: isMap ? MAP.tbt : 200 },
    script: { atMost: kilobytes.script },
    total: { atMost: kilobytes.total },
  } as const;
}

/** @returns two cells of a table: the limit as text, such as `≤ 30`, and whether the measured number is within it */
export function compareWithLimit(
  figure: number,
  limit: BudgetLimit,
): readonly [limit: string, verdict: 'pass' | 'FAIL'] {
  return 'atMost' in limit
    ? [`≤ ${limit.atMost}`, figure <= limit.atMost ? 'pass' : 'FAIL']
    : [`≥ ${limit.atLeast}`, figure >= limit.atLeast ? 'pass' : 'FAIL'];
}

export const PAGE_TABLE_HEADS = [
  'Page',
  'Lighthouse performance',
  'TBT, ms',
  'the same, graphics path',
  'TBT, ms',
  'Script, KB',
  'Total, KB',
  '',
];

/** @returns the table row of one page: each measurement with its limit, then the verdict */
export function pageTableRow(
  path: string,
  figures: Readonly<Record<PaintingMode, LighthouseMeasurements>>,
): readonly string[] {
  const judged = [
    ...compareAll(path, figures.processor, 'processor', ['performance', 'tbt']),
    ...compareAll(path, figures.graphics, 'graphics', ['performance', 'tbt']),
    ...compareAll(path, figures.processor, 'processor', ['script', 'total']),
  ];
  const passes = judged.every(({ verdict }) => verdict === 'pass');
  return [`\`${path}\``, ...judged.map(({ cell }) => cell), passes ? 'pass' : 'FAIL'];
}

function compareAll(
  path: string,
  figures: LighthouseMeasurements,
  painting: PaintingMode,
  ids: readonly ('performance' | 'tbt' | 'script' | 'total')[],
) {
  const budget = pageBudget(path, painting);
  return ids.map((id) => {
    const [limit, verdict] = compareWithLimit(figures[id], budget[id]);
    return { cell: `${figures[id].toFixed(0)} (${limit})`, verdict };
  });
}
