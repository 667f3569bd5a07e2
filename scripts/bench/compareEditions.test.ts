import { describe, expect, it } from 'vitest';
import { compareEditions, type EditionMeasurements } from './compareEditions';
import type { KilobytesByKind } from './measureKilobytesSent';

const kilobytes = { document: 60, stylesheet: 10, script: 30, font: 120, image: 0, other: 0, total: 220 };
const story: KilobytesByKind = { before: kilobytes, after: { ...kilobytes, image: 200, total: 420 } };
const scores = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const lighthouse = { ...scores, lcp: 1300, cls: 0, tbt: 30, script: 30, total: 220 };
/** A scroll of ten seconds, `slow` percent of it in frames of 50 ms. */
const scroll = (slow: number, ...sections: string[]) => ({
  tasks: sections.map((section, i) => ({ section, duration: 60 + i })),
  frames: [...framesOf(slow * 2, 50), ...framesOf((100 - slow) * 10, 10)],
  shift: 0,
});
const framesOf = (count: number, duration: number, section = 'place') =>
  Array.from({ length: count }, () => ({ duration, section }));

/** Measurements of a story that meets every budget exactly. */
const MEASURED = {
  bytes: { story, bare: story, text: story },
  // The middle one of three runs meets the budget.
  lighthouse: {
    story: [
      { ...lighthouse, lcp: 9 },
      { ...lighthouse, tbt: 99 },
      { ...lighthouse, lcp: 9999 },
    ],
    bare: [{ ...lighthouse, lcp: 1000 }],
  },
  scroll: {
    story: [scroll(7, 'ledger'), scroll(7, 'ledger', 'place'), scroll(9)],
    text: [scroll(2), scroll(2, 'ledger'), scroll(1)],
  },
  graphics: {
    lighthouse: { story: [{ ...lighthouse, performance: 95, tbt: 150, lcp: 1500 }] },
    scroll: { story: [scroll(10)], text: [scroll(2)] },
  },
} satisfies EditionMeasurements;

const rowOf = (measure: string, change: EditionMeasurements = {}) =>
  compareEditions({ ...MEASURED, ...change }).find(([name]) => name?.startsWith(measure));
const failures = (change: EditionMeasurements) =>
  compareEditions({ ...MEASURED, ...change }).flatMap((cells) => (cells.includes('FAIL') ? [cells[0]] : []));

describe('the comparison of the story with its budgets', () => {
  it('passes a story that meets every budget exactly', () => {
    expect(compareEditions(MEASURED).filter((cells) => cells.includes('pass'))).toHaveLength(22);
    expect(failures({})).toEqual([]);
  });

  it('lists the story beside the other editions and its budgets', () => {
    expect(rowOf('Script before')).toEqual(['Script before scrolling, KB', '30.0', '30.0', '30.0', '≤ 30', 'pass']);
    expect(rowOf('Largest paint (LCP)')).toEqual(['Largest paint (LCP), ms', '1300', '1000', '–', '≤ 1500', 'pass']);
    expect(rowOf('Time in frames over')?.slice(1)).toEqual(['7.0', '–', '2.0', '', '']);
    expect(rowOf('Longest task')?.slice(1, 4)).toEqual(['60', '–', '0']);
  });

  it.each([
    ['Total before scrolling, KB', { before: { ...kilobytes, total: 221 }, after: story.after }],
    ['Fonts before scrolling, KB', { before: { ...kilobytes, font: 131 }, after: story.after }],
    ['Script before scrolling, KB', { before: { ...kilobytes, script: 30.1 }, after: story.after }],
    ['Total after scrolling, KB', { before: kilobytes, after: { ...kilobytes, total: 421 } }],
  ])('fails a story with too many bytes: %s', (measure, bytes) => {
    expect(failures({ bytes: { ...MEASURED.bytes, story: bytes } })).toEqual([measure]);
  });

  it.each([
    ['Lighthouse performance', { performance: 97 }],
    ['Lighthouse accessibility', { accessibility: 99 }],
    ['Lighthouse best practices', { 'best-practices': 99 }],
    ['Lighthouse SEO', { seo: 99 }],
    ['Largest paint, times that of bare HTML', { lcp: 1310 }],
    ['Layout shift (CLS)', { cls: 0.001 }],
    ['Blocking time (TBT), ms', { tbt: 61 }],
  ])('fails a story one step above its limit: %s', (measure, change) => {
    const changed = { ...MEASURED.lighthouse, story: [{ ...lighthouse, ...change }] };
    expect(failures({ lighthouse: changed })).toEqual([measure]);
  });

  it('judges a slow paint by its own limit, however slow bare HTML is', () => {
    const slow = { story: [{ ...lighthouse, lcp: 1501 }], bare: [{ ...lighthouse, lcp: 1500 }] };
    expect(failures({ lighthouse: slow })).toEqual(['Largest paint (LCP), ms']);
  });

  it.each([
    ['a section where the text has none', [scroll(2, 'place'), scroll(2, 'place'), scroll(2)], 'place'],
    [
      'one more than the text ever has',
      [scroll(2, 'ledger', 'ledger'), scroll(2, 'ledger', 'ledger'), scroll(2)],
      'ledger',
    ],
  ])('names the sections with more long tasks: %s', (_, runs, section) => {
    const changed = { ...MEASURED.scroll, story: runs };
    expect(failures({ scroll: changed })).toEqual([`Sections with more of them than the text: ${section}`]);
  });

  it('fails slow frames and long frames', () => {
    const slow = { ...MEASURED.scroll, story: [scroll(8), scroll(8), scroll(8)] };
    expect(failures({ scroll: slow })).toEqual(['Percentage points more than the text']);
    const long = { ...scroll(2), frames: [...framesOf(100, 76), ...framesOf(38_000, 10)] };
    expect(failures({ scroll: { ...MEASURED.scroll, story: [long] } })).toEqual([
      'Longest frame, times that of the text',
    ]);
    const inOne = {
      ...scroll(2),
      frames: [...framesOf(20, 50, 'fences'), ...framesOf(80, 10, 'fences'), ...framesOf(4000, 10)],
    };
    expect(failures({ scroll: { ...MEASURED.scroll, story: [inOne] } })).toEqual([
      'Points of fences more than the whole text',
    ]);
  });

  it('judges the graphics path by its own limits', () => {
    const { lighthouse: ours, scroll: scrolled } = MEASURED.graphics;
    const blocked = { story: ours.story.map((run) => ({ ...run, tbt: 151 })) };
    expect(failures({ graphics: { lighthouse: blocked, scroll: scrolled } })).toEqual([
      'Blocking time (TBT), ms, graphics path',
    ]);
    expect(failures({ graphics: { lighthouse: ours, scroll: { ...scrolled, story: [scroll(11)] } } })).toEqual([
      'Percentage points more than the text, graphics path',
    ]);
  });

  it('gives no verdict on what was not measured', () => {
    expect(compareEditions({})).toEqual([]);
  });
});
