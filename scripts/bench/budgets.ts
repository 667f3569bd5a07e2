import type { Painting } from './phone';

export const KB = 1024;

export type Limit = { readonly atMost: number } | { readonly atLeast: number };

/** What the story may cost a reader. Changing a number here is changing a promise. */
export const STORY_BUDGET = {
  /** KB as sent, headers included. */
  before: { script: { atMost: 30 }, font: { atMost: 130 }, total: { atMost: 220 } },
  after: { total: { atMost: 420 } },
  performance: { atLeast: 98 },
  accessibility: { atLeast: 100 },
  'best-practices': { atLeast: 100 },
  seo: { atLeast: 100 },
  cls: { atMost: 0 },
  /** Milliseconds. */
  tbt: { atMost: 60 },
  /** Milliseconds. */
  lcp: { atMost: 1500 },
  /** Times the same HTML without script, style and font. */
  lcpToBare: { atMost: 1.3 },
  /** Sections with more tasks of over 50 ms than the plain edition has there. */
  sectionsWithMoreTasks: { atMost: 0 },
  /** Percentage points of a scroll's time in frames over 25 ms more than the plain edition. */
  slowFramesMore: { atMost: 5 },
  /** The same of any one section, beyond the whole of the plain edition. */
  slowSectionMore: { atMost: 15 },
  /** Times the longest frame of the plain edition. */
  longestFrame: { atMost: 1.5 },
  /** Where SwiftShader paints, on the path that phones take. */
  graphics: {
    performance: { atLeast: 95 },
    tbt: { atMost: 150 },
    lcp: { atMost: 1500 },
    slowFramesMore: { atMost: 8 },
  },
} as const;

/** KB that an embed may take, and KB of script for the map of reports before a reader opens the live map. */
const EMBED = { script: 3, total: 60 };
const MAP_SCRIPT = 40;

/** Lighthouse's score of the page that has most: all records in full. */
const RECORDS = 90;
/** The limits of the map of reports, whose picture and marks all appear at once. */
const MAP = { performance: { processor: 98, graphics: 95 }, tbt: 100 } as const;

/** What any page may cost before its reader scrolls: Lighthouse’s score, milliseconds, KB. @param path such as `/en/map/` */
export function pageBudget(path: string, painting: Painting) {
  const { script, total } = STORY_BUDGET.before;
  const isMap = path.endsWith('/map/');
  const kilobytes = path.includes('/embed/')
    ? EMBED
    : { script: isMap ? MAP_SCRIPT : script.atMost, total: total.atMost };
  const performance = path.endsWith('/map/records/') ? RECORDS : 95;
  return {
    performance: { atLeast: isMap ? MAP.performance[painting] : performance },
    tbt: { atMost: isMap ? MAP.tbt : 200 },
    script: { atMost: kilobytes.script },
    total: { atMost: kilobytes.total },
  } as const;
}

/** A limit and whether a figure keeps it, for a table. */
export function judge(figure: number, limit: Limit): readonly [limit: string, verdict: 'pass' | 'FAIL'] {
  return 'atMost' in limit
    ? [`≤ ${limit.atMost}`, figure <= limit.atMost ? 'pass' : 'FAIL']
    : [`≥ ${limit.atLeast}`, figure >= limit.atLeast ? 'pass' : 'FAIL'];
}
