import { LOCALES, type Locale } from '@/lib/locales';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import type { ExplorerRecord } from './explorerRecord';
import { daysOfMonths, HISTOGRAM_HEIGHT, monthBars, monthsOf, recordsByMonth } from './months';

interface MonthHistogramProps {
  readonly locale: Locale;
  readonly records: readonly ExplorerRecord[];
}

/**
 * Number of records in each month, in reading direction, with sliders for the first and last month. Two date fields set the
 * same period to the day; `<report-map>` synchronises them.
 */
export function MonthHistogram({ locale, records }: MonthHistogramProps) {
  const words = messages(locale).explorer.filter;
  const days = records.map(({ days: [first] }) => first);
  const months = monthsOf(days);
  const isFromRight = LOCALES[locale].dir === 'rtl';
  const names = months.map((month) => formatPeriod(locale, ...daysOfMonths(month, month), 'short').text);
  /** Position of a year's label, from the index of its first month, in per cent of the width. */
  const yearStart = (i: number) => Math.round(((isFromRight ? months.length - i : i) / months.length) * 1000) / 10;
  return (
    <div className="month-range col-span-full" data-names={names.join('|')} data-ui="">
      <div className="month-columns">
        <svg
          className="block h-14 w-full overflow-visible border-b border-ink fill-quiet"
          viewBox={`0 0 ${months.length} ${HISTOGRAM_HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.months}
        >
          <path d={monthBars(recordsByMonth(days, months), isFromRight)} />
          <rect className="month-stretch" y="0" height={HISTOGRAM_HEIGHT} />
        </svg>
        {(
          [
            [words.firstMonth, 0],
            [words.lastMonth, months.length - 1],
          ] as const
        ).map(([label, month]) => (
          <input
            key={label}
            type="range"
            min="0"
            max={months.length - 1}
            defaultValue={month}
            aria-label={label}
            aria-valuetext={names[month]}
          />
        ))}
      </div>
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
