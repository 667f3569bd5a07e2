import { describe, expect, it } from 'vitest';
import { buildFenceReportsData } from './buildFenceReportsData';
import { FRAME_WITH_TIME_ACROSS, FRAME_WITH_TIME_DOWN } from './fenceFrames';
import type { PlacedFenceReportsChart } from './placedFences';
import { placeFenceReportsChart } from './placeFenceReportsChart';

const data = buildFenceReportsData('en');

describe.each([
  { frame: FRAME_WITH_TIME_ACROSS, time: 'across' },
  { frame: FRAME_WITH_TIME_DOWN, time: 'down' },
])('the fences, time $time, from right to left', ({ frame }) => {
  const ltr = placeFenceReportsChart(data, frame, 'ltr');
  const rtl = placeFenceReportsChart(data, frame, 'rtl');
  const { width } = ltr;
  const turned = <P extends { readonly x: number }>(placed: readonly P[]) =>
    placed.map((each) => ({ ...each, x: width - each.x }));

  it('reflects circles, words and areas, and leaves their words unchanged', () => {
    const circles = ({ reports }: PlacedFenceReportsChart) => reports.map(({ month: _, ...circle }) => circle);
    expect(circles(rtl)).toEqual(turned(circles(ltr)));
    expect(rtl.sizes).toEqual(turned(ltr.sizes));
    expect(rtl.texts).toEqual(turned(ltr.texts));
    expect(rtl.event.texts).toEqual(turned(ltr.event.texts));
    expect(rtl.head?.texts).toEqual(ltr.head && turned(ltr.head.texts));
    expect(rtl.holes.map(({ area }) => area)).toEqual(
      ltr.holes.map(({ area }) => ({ ...area, x: width - area.x - area.width })),
    );
  });

  it('reflects its lines', () => {
    for (const line of ['rules', 'lanes', 'counted', 'rest', 'leaders'] as const)
      expect(rtl[line], line).toBe(reflected(ltr[line], width));
    expect(rtl.event.path).toBe(reflected(ltr.event.path, width));
    expect(rtl.reports.map(({ month }) => month)).toEqual(
      ltr.reports.map(({ month }) => month && reflected(month, width)),
    );
  });

  it('starts each count’s strokes at the start of its number', () => {
    for (const [i, { published, value }] of ltr.counts.entries()) {
      if (published === '') continue;
      expect(startOf(rtl.counts[i]?.published)).toBe(width - startOf(published));
      expect(rtl.counts[i]?.value?.x).toBe(width - (value?.x ?? Number.NaN));
    }
  });
});

/** Reflects absolute path data of straight lines, in a drawing of the given width. */
function reflected(path: string, width: number): string {
  return path.replaceAll(/([MH])([\d.]+)/g, (_, go, x) => `${go}${width - Number(x)}`);
}

function startOf(path = ''): number {
  return Number(/^M([\d.]+)/.exec(path)?.[1]);
}
