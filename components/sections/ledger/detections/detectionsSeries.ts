import { seriesFromFacts } from '../seriesFromFacts';

const DETECTIONS = {
  metric: 'detections',
  from: 2015,
  to: 2025,
  ticks: [20_000, 40_000, 60_000],
  wide: { width: 1120, height: 250 },
};

/** Series of detections on the two routes from the coasts of Morocco, with one axis. */
export const DETECTIONS_BY_ROUTE = {
  'western-mediterranean-route': seriesFromFacts({ ...DETECTIONS, place: 'western-mediterranean-route' }),
  'western-african-route': seriesFromFacts({ ...DETECTIONS, place: 'western-african-route' }),
} as const;
