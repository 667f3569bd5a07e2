import { buildYearlySeriesSpec } from '../buildYearlySeriesSpec';

const DETECTIONS = {
  metric: 'detections',
  from: 2015,
  to: 2025,
  ticks: [20_000, 40_000, 60_000],
  wide: { width: 1120, height: 250 },
};

/**
 * Ids of the observations of crossings that Frontex detected on the two routes from the coasts of Morocco, by route and
 * year. Both charts share one scale.
 */
export const DETECTIONS_SERIES_BY_ROUTE = {
  'western-mediterranean-route': buildYearlySeriesSpec({ ...DETECTIONS, place: 'western-mediterranean-route' }),
  'western-african-route': buildYearlySeriesSpec({ ...DETECTIONS, place: 'western-african-route' }),
} as const;
