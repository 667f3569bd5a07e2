import { describe, expect, it } from 'vitest';
import { checkBudgets } from './budgets';
import { exampleReport } from './exampleReport';
import type { Report } from './report';

const { measured } = exampleReport;
const { story } = measured;

/** What fails when the story's figures are these. */
function broken(change: Partial<Report['measured']['story']>): string[] {
  const report: Report = { ...exampleReport, measured: { ...measured, story: { ...story, ...change } } };
  return checkBudgets(report)
    .filter(({ passes }) => !passes)
    .map(({ budget }) => budget);
}

const before = (change: object) => ({ bytes: { ...story.bytes, before: { ...story.bytes.before, ...change } } });
const after = (change: object) => ({ bytes: { ...story.bytes, after: { ...story.bytes.after, ...change } } });
const lighthouse = (change: object) => ({ lighthouse: { ...story.lighthouse, ...change } });

describe('checkBudgets', () => {
  it('lets a story pass that is exactly on every budget', () => {
    expect(broken({})).toEqual([]);
    expect(checkBudgets(exampleReport)).toHaveLength(17);
  });

  it.each([
    [before({ html: 60 * 1024 + 103 }), 'Before scrolling, html ≤ 60 KB'],
    [before({ font: 121 * 1024 }), 'Before scrolling, font ≤ 120 KB'],
    [before({ script: 26 * 1024 }), 'Before scrolling, script ≤ 25 KB'],
    [before({ css: 16 * 1024 }), 'Before scrolling, css ≤ 15 KB'],
    [before({ total: 221 * 1024 }), 'Before scrolling, total ≤ 220 KB'],
    [after({ total: 351 * 1024 }), 'After scrolling, total ≤ 350 KB'],
    [lighthouse({ performance: 97 }), 'Lighthouse performance ≥ 98'],
    [lighthouse({ accessibility: 99 }), 'Lighthouse accessibility ≥ 100'],
    [lighthouse({ 'best-practices': 99 }), 'Lighthouse best-practices ≥ 100'],
    [lighthouse({ seo: 99 }), 'Lighthouse seo ≥ 100'],
    [lighthouse({ cls: 0.001 }), 'CLS ≤ 0'],
    [lighthouse({ tbt: 31 }), 'Total blocking time ≤ 30 ms'],
    [lighthouse({ lcp: 1310 }), 'Largest paint beside bare HTML ≤ 1.3 ×'],
  ])('notices one step too many: case %#', (change, budget) => {
    expect(broken(change)).toEqual([budget]);
  });

  it('judges the slowest choice on the map of reports', () => {
    const explore = { ...exampleReport.explore, slowest: 100.2 };
    const failed = checkBudgets({ ...exampleReport, explore }).filter(({ passes }) => !passes);
    expect(failed.map(({ found }) => found)).toEqual(['100.2 ms']);
  });

  it.each([
    ['a section where the control has none', [['place'], ['place'], []], 'in place'],
    ['one more than the control ever has', [['ledger', 'ledger'], ['ledger', 'ledger'], []], 'in ledger'],
  ])('notices long tasks: %s', (_, taskPlaces, found) => {
    const change = { scroll: { ...story.scroll, taskPlaces } };
    const failed = checkBudgets({ ...exampleReport, measured: { ...measured, story: { ...story, ...change } } });
    expect(failed.filter(({ passes }) => !passes).map((verdict) => verdict.found)).toEqual([found]);
  });

  it('notices frames that are slower than the control’s', () => {
    const figures = { ...story.scroll.figures, slowFrames: 4.1 };
    expect(broken({ scroll: { ...story.scroll, figures } })).toEqual([
      'Frames over 25 ms, beyond the control ≤ 2 points',
    ]);
  });

  it('judges a slow paint by itself and beside bare HTML', () => {
    expect(broken(lighthouse({ lcp: 1501 }))).toEqual([
      'Largest paint ≤ 1500 ms',
      'Largest paint beside bare HTML ≤ 1.3 ×',
    ]);
  });

  it('judges nothing that was not measured', () => {
    const nothing = { ...measured, story: measured.still, still: { ...measured.still, scroll: null } };
    expect(checkBudgets({ ...exampleReport, explore: null, measured: nothing })).toEqual([]);
  });
});
