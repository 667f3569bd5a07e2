import { seriesOf } from '../seriesOf';

const DETECTIONS = {
  metric: 'detections',
  from: 2015,
  to: 2025,
  ticks: [20_000, 40_000, 60_000],
  wide: { width: 1120, height: 250 },
};

/** Detections on the two routes from Morocco’s coasts, on one scale. */
export const DETECTIONS_BY_ROUTE = {
  'western-mediterranean-route': seriesOf({ ...DETECTIONS, place: 'western-mediterranean-route' }),
  'western-african-route': seriesOf({ ...DETECTIONS, place: 'western-african-route' }),
} as const;
