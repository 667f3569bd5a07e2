import { placeYearColumns } from '@/components/charts/placeYearColumns';
import { placeYearRows } from '@/components/charts/placeYearRows';
import { findObservation, metricOfObservation } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { YearChart } from '../charts/YearChart';
import { buildYearSeries, yearsOnSharedScale } from './buildYearSeries';
import type { SeriesSpec, SeriesWords } from './seriesSpec';

export interface SeriesChartProps {
  readonly locale: Locale;
  /** Id that is unique on the page: that of the figure, with the panel's name where there are several. */
  readonly id: string;
  readonly spec: SeriesSpec;
  readonly words: SeriesWords;
  /** The finding as a sentence, which screen readers read out instead of the drawing. */
  readonly description: string;
  /** Series in other panels of the figure, which are drawn on the same scale. */
  readonly sharing?: readonly SeriesSpec[];
  readonly isOnPaper?: boolean | undefined;
}

const WIDE = { width: 1120, height: 430 };
/**
 * Width of the wide frame and height of a row, px, in languages that draw years as rows. The frame fits its column on
 * wide screens, so that words are never scaled down, and all rows together are as tall as columns would be.
 */
const WIDE_ROWS = { width: 960, row: 22 };
const NARROW_WIDTH_PX = 312;

/**
 * Draws one series in both frames, in the hue of its metric. The language decides whether the wide frame has columns or
 * rows.
 */
export function SeriesChart({ locale, id, spec, words, description, sharing = [], isOnPaper }: SeriesChartProps) {
  const series = buildYearSeries(locale, spec, words);
  const { dir, years } = LOCALES[locale];
  const wide = spec.wide ?? WIDE;
  const shared = yearsOnSharedScale(locale, sharing, words);
  const { hue } = metricOfObservation(findObservation(spec.years[0]?.observations[0] ?? ''));
  return (
    <div className={isFull(spec) ? 'series chart-full' : 'series'} data-hue={hue}>
      <YearChart
        id={id}
        wide={
          years === 'rows'
            ? placeYearRows(series, { ...WIDE_ROWS, ...spec.wide, dir, sharing: shared })
            : placeYearColumns(series, { ...wide, dir })
        }
        narrow={placeYearRows(series, { width: NARROW_WIDTH_PX, dir, sharing: shared })}
        description={description}
        isOnPaper={isOnPaper}
      />
    </div>
  );
}

/** Returns whether a series has more years than fit on a tablet as columns. */
function isFull({ years }: SeriesSpec): boolean {
  return years.length > 10;
}
