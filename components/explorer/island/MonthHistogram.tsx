import { type BrushBehavior, brushX } from 'd3-brush';
import { type Selection, select } from 'd3-selection';
import { useEffect, useRef } from 'react';
import { tenth } from '@/components/charts/pixels';
import { turnMonths } from '../months';
import { useExplorer } from './explorerContext';

interface MonthHistogramProps {
  /** Every month, `YYYY-MM`, without a gap. */
  readonly months: readonly string[];
  /** Records that begin in each. */
  readonly counts: readonly number[];
  /** Chosen days, YYYY-MM-DD; empty where the period is open. */
  readonly from: string;
  readonly to: string;
  /** What it shows and how it is worked. */
  readonly hint: string;
  /** The months from the first to the last of them; none where the choice is taken back. */
  readonly onChoose: (months: readonly [first: string, last: string] | null) => void;
}

/** Height in units, of which one month is one across. */
const HEIGHT = 30;

/**
 * Records by month, in the direction of reading, with a brush across whole months. It is worked with a pointer; the two dates beside it do the same
 * by key, so it is hidden from those who do not see it.
 */
export function MonthHistogram({ months, counts, from, to, hint, onChoose }: MonthHistogramProps) {
  const layer = useRef<SVGGElement>(null);
  const brush = useRef<BrushBehavior<unknown>>(undefined);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const most = Math.max(1, ...counts);
  const { isLive, isFromRight } = useExplorer();

  useEffect(() => {
    if (!layer.current || !isLive) return;
    const made = brushX()
      .extent([
        [0, 0],
        [months.length, HEIGHT],
      ])
      .handleSize(1.6)
      .on('end', ({ selection, sourceEvent }) => {
        // Set by us, so that it follows the dates.
        if (!sourceEvent) return;
        if (!selection) return choose.current(null);
        const [start, end] = turnMonths(selection as [number, number], months.length, isFromRight);
        const first = Math.min(Math.round(start), months.length - 1);
        const last = Math.max(first, Math.min(Math.round(end), months.length) - 1);
        choose.current([months[first] ?? '', months[last] ?? '']);
      });
    brush.current = made;
    (select(layer.current) as Selection<SVGGElement, unknown, null, undefined>).call(made);
  }, [months, isLive, isFromRight]);

  useEffect(() => {
    if (!layer.current || !brush.current || !isLive) return;
    const drawn = select(layer.current) as Selection<SVGGElement, unknown, null, undefined>;
    const stretch = from === '' && to === '' ? null : stretchOf(months, from, to);
    brush.current.move(drawn, stretch && turnMonths(stretch, months.length, isFromRight));
  }, [months, from, to, isLive, isFromRight]);

  /** Where a year begins, by its first month, in per cent of the width. */
  const yearStart = (i: number) => Math.round(((isFromRight ? months.length - i : i) / months.length) * 1000) / 10;

  return (
    <div className="col-span-full" title={hint} aria-hidden="true">
      <svg
        className="block h-14 w-full overflow-visible border-b border-ink fill-quiet"
        viewBox={`0 0 ${months.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          d={counts
            .map((count, i) => {
              const height = Math.round((count / most) * (HEIGHT - 2) * 10) / 10;
              const [x] = turnMonths([i + 0.1, i + 0.9], months.length, isFromRight);
              return height > 0 ? `M${tenth(x)} ${HEIGHT}v${-height}h.8v${height}z` : '';
            })
            .join('')}
        />
        <g ref={layer} className="month-brush" />
      </svg>
      <svg
        className="block h-4.5 w-full overflow-visible fill-quiet text-[0.75rem] tabular-nums lining-nums"
        data-scale="years"
        aria-hidden="true"
      >
        {months.map((month, i) =>
          month.endsWith('-01') ? (
            <text key={month} x={`${yearStart(i)}%`} y="12">
              {month.slice(0, 4)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

/** Whole months that the days touch, in units of a month. */
function stretchOf(months: readonly string[], from: string, to: string): [number, number] {
  const first = from === '' ? 0 : months.findIndex((month) => month >= from.slice(0, 7));
  const last = to === '' ? months.length - 1 : months.findLastIndex((month) => month <= to.slice(0, 7));
  const start = first < 0 ? months.length - 1 : first;
  return [start, Math.max(start + 1, last + 1)];
}
