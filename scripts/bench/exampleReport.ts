import type { ByteCount } from './bytes';
import type { Measured, Report } from './report';

const bytes = (kilobytes: Partial<ByteCount>): ByteCount => {
  const all = { html: 0, css: 0, script: 0, font: 0, image: 0, other: 0, total: 0, ...kilobytes };
  return Object.fromEntries(Object.entries(all).map(([kind, size]) => [kind, size * 1024])) as ByteCount;
};

const still: Measured = {
  bytes: null,
  lighthouse: null,
  scroll: {
    figures: { longTasks: 1, longestTask: 60, slowFrames: 2, droppedFrames: 1, shift: 0 },
    taskPlaces: [['ledger'], [], []],
  },
};

/** Exactly on every budget, for tests. */
export const exampleReport = {
  page: '/en/',
  runs: 3,
  chromium: '156.0.1.2',
  node: '20.20.0',
  cores: 2,
  explore: { records: 2000, slowest: 100, choices: { 'one kind off': 100 } },
  measured: {
    story: {
      bytes: {
        before: bytes({ html: 60, font: 120, script: 25, css: 15, total: 220 }),
        after: bytes({ html: 60, font: 120, script: 25, css: 15, image: 130, total: 350 }),
        missing: [],
      },
      lighthouse: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100, lcp: 1300, cls: 0, tbt: 30 },
      scroll: {
        figures: { longTasks: 1, longestTask: 80, slowFrames: 4, droppedFrames: 0, shift: 0 },
        taskPlaces: [['ledger'], ['ledger'], ['place']],
      },
    },
    plain: {
      bytes: { before: bytes({ html: 40, total: 40 }), after: bytes({ html: 40, total: 40 }), missing: [] },
      lighthouse: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 90, lcp: 1000, cls: 0, tbt: 0 },
      scroll: null,
    },
    next: still,
    still,
  },
} as const satisfies Report;
