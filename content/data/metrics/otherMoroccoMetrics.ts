import type { MetricRecord } from './metricRecord';

/** What other bodies in Morocco count: the police, the army, sources that are not named. Never part of the ministry’s series. */
export const OTHER_MOROCCO_METRICS = {
  'police-intercepted': {
    unit: 'people',
    comparability: 'police-morocco',
    method: 'own-operations',
    hue: 'plain',
  },
  'police-intercepted-foreign': {
    unit: 'people',
    comparability: 'police-morocco',
    method: 'own-operations',
    hue: 'plain',
  },
  'police-networks': {
    unit: 'networks',
    comparability: 'networks-police',
    method: 'own-operations',
    hue: 'networks',
  },
  'police-organisers': {
    unit: 'people',
    comparability: 'police-organisers',
    method: 'own-operations',
    hue: 'plain',
  },
  'army-intercepted': {
    unit: 'people',
    comparability: 'army-morocco',
    method: 'own-operations',
    hue: 'plain',
  },
  'army-rescues': {
    unit: 'people',
    comparability: 'army-rescues',
    method: 'own-operations',
    hue: 'rescues',
  },
  intercepted: {
    unit: 'people',
    comparability: 'intercepted',
    varies: 'population',
    method: 'own-operations',
    hue: 'plain',
  },
  'intercepted-origin': {
    unit: 'people',
    comparability: 'intercepted',
    varies: 'population',
    method: 'own-operations',
    hue: 'plain',
  },
  'origin-share': {
    unit: 'percent',
    comparability: 'origin-share',
    varies: 'population',
    method: 'share',
    hue: 'plain',
  },
  'returns-from-spain': {
    unit: 'returns',
    comparability: 'returns-spain',
    method: 'own-operations',
    hue: 'returns',
  },
} as const satisfies Record<string, MetricRecord>;
