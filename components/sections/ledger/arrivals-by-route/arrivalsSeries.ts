import { buildYearlySeriesSpec } from '../buildYearlySeriesSpec';

const YEARS = { from: 2018, to: 2025 };
/**
 * Years and scale lines of the two groups of charts. A bar of the same length means ten times as many people in
 * `COASTS` as in `CITIES`.
 */
const COASTS = { ...YEARS, ticks: [75_000] };
const CITIES = { ...YEARS, ticks: [7_500] };

/**
 * Ids of the observations of arrivals in Spain, by route and year, in two groups. The charts of a group share one
 * scale.
 */
export const ARRIVALS_SERIES_BY_ROUTE = {
  coasts: {
    'sea-canary-islands': buildYearlySeriesSpec({ ...COASTS, metric: 'arrivals-sea', place: 'canary-islands' }),
    'sea-mainland-and-balearics': buildYearlySeriesSpec({
      ...COASTS,
      metric: 'arrivals-sea',
      place: 'mainland-and-balearics',
    }),
  },
  cities: {
    'land-ceuta': buildYearlySeriesSpec({
      ...CITIES,
      metric: 'arrivals-land',
      place: 'ceuta',
      leavesOut: { 2021: 'entries-may-2021-ceuta' },
    }),
    'land-melilla': buildYearlySeriesSpec({ ...CITIES, metric: 'arrivals-land', place: 'melilla' }),
    'sea-ceuta': buildYearlySeriesSpec({ ...CITIES, metric: 'arrivals-sea', place: 'ceuta' }),
    'sea-melilla': buildYearlySeriesSpec({ ...CITIES, metric: 'arrivals-sea', place: 'melilla' }),
  },
} as const;

/** Name of a group of charts that share one scale: `coasts` or `cities`. */
export type ArrivalsGroup = keyof typeof ARRIVALS_SERIES_BY_ROUTE;
