import { describe, expect, it } from 'vitest';
import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { buildFenceReportsData, fenceAttemptsOfYear } from './buildFenceReportsData';
import { FRAME_WITH_TIME_ACROSS, FRAME_WITH_TIME_DOWN } from './fenceFrames';
import type { PlacedText } from './placedFences';
import { placeFenceReportsChart } from './placeFenceReportsChart';

/** Invented year with a number of people but no count. The facts have none yet, but may get one. */
const uncounted = fenceAttemptsOfYear('en', {
  year: 2020,
  count: 'fence-attempts-2020',
  people: 'fence-participants-2023',
});

describe('a year of fence attempts', () => {
  it('names the part of the year that was counted, or a remark on the count', () => {
    const captions = buildFenceReportsData('en').years.map(({ year, caption }) => [
      year,
      caption.map(({ text }) => text).join(''),
    ]);
    expect(captions).toEqual([
      [2018, 'Jan–Nov'],
      [2019, ''],
      [2020, ''],
      [2021, '47\u00a0Melilla, 2\u00a0Ceuta'],
      [2022, '12 by March'],
      [2023, ''],
      [2024, 'under a wider label'],
    ]);
  });

  it('includes the people of a year that has no count', () => {
    expect(uncounted.hole?.observation).toBe('fence-attempts-2020');
    expect(uncounted.people?.pieces[0]?.observation).toBe('fence-participants-2023');
  });

  it.each([
    { frame: FRAME_WITH_TIME_ACROSS, time: 'across' },
    { frame: FRAME_WITH_TIME_DOWN, time: 'down' },
  ])('prints them under the hatch, not over it, time $time', ({ frame }) => {
    const { holes, texts } = placeFenceReportsChart(
      { ...buildFenceReportsData('en'), years: [uncounted] },
      frame,
      'ltr',
    );
    const said = texts.find(({ pieces }) =>
      pieces.some(({ observation }) => observation === 'fence-participants-2023'),
    );
    const [{ area } = { area: { y: Number.NaN, height: 0 } }] = holes;
    expect(said?.y).toBeGreaterThan(area.y + area.height + 8);
  });
});

describe('words beside reports', () => {
  it.each([
    { frame: FRAME_WITH_TIME_ACROSS, time: 'across' },
    { frame: FRAME_WITH_TIME_DOWN, time: 'down' },
  ])('keep clear of the lines of the reports, time $time', ({ frame }) => {
    const { lanes, event, texts } = placeFenceReportsChart(buildFenceReportsData('en'), frame, 'ltr');
    const crossed = [...texts, ...event.texts].filter((text) =>
      linesOf(lanes).some((line) => meet(line, boxOf(text, frame.fontSize))),
    );
    expect(crossed.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([]);
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Horizontal and vertical lines of path data, as boxes without width or without height. */
function linesOf(path: string): readonly Box[] {
  return [...path.matchAll(/M(\S+) (\S+?)([HV])([^M]+)/g)].map(([, x, y, way, end]) => {
    const [left, top] = [Number(x), Number(y)];
    return { left, top, right: way === 'H' ? Number(end) : left, bottom: way === 'V' ? Number(end) : top };
  });
}

/** Box around a text in px, from the top of small letters to the baseline. */
function boxOf({ x, y, anchor, pieces }: PlacedText, size: number): Box {
  const width = estimateTextWidthPx(pieces.map(({ text }) => text).join(''), size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size / 2, bottom: y };
}

function meet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
