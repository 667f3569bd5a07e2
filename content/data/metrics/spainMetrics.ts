import type { MetricRecord } from './metricRecord';

/** What Spain counts: people who arrived, and what its authorities saw at the fences and at sea. */
export const SPAIN_METRICS = {
  arrivals: {
    unit: 'people',
    comparability: 'arrivals-spain',
    method: 'arrivals-count',
    hue: 'arrivals',
  },
  'arrivals-sea': {
    unit: 'people',
    comparability: 'arrivals-spain',
    method: 'arrivals-count',
    hue: 'arrivals',
  },
  'arrivals-land': {
    unit: 'people',
    comparability: 'arrivals-spain',
    method: 'arrivals-count',
    hue: 'arrivals',
  },
  'arrival-boats': {
    unit: 'boats',
    comparability: 'boats-spain',
    method: 'arrivals-count',
    hue: 'arrivals',
  },
  'arrivals-origin': {
    unit: 'people',
    comparability: 'arrivals-spain',
    varies: 'population',
    method: 'arrivals-count',
    hue: 'arrivals',
  },
  'entries-may-2021': {
    unit: 'people',
    comparability: 'entries-may-2021',
    method: 'estimate',
    hue: 'arrivals',
  },
  'returned-share': {
    unit: 'percent',
    comparability: 'returned-share',
    method: 'share',
    hue: 'plain',
  },
  'fence-jumps': {
    unit: 'fence jumps',
    comparability: 'fence-jumps',
    method: 'local-archive',
    hue: 'fence',
  },
  'fence-attempts-spain': {
    unit: 'fence attempts',
    comparability: 'fence-attempts-spain',
    method: 'each-its-way',
    hue: 'fence',
  },
  'fence-tries-spain': {
    unit: 'people',
    comparability: 'fence-tries-spain',
    method: 'each-its-way',
    hue: 'fence',
  },
  'individual-attempts-spain': {
    unit: 'individual attempts',
    comparability: 'individual-attempts-spain',
    method: 'estimate',
    hue: 'fence',
  },
  'fence-entries-spain': {
    unit: 'people',
    comparability: 'fence-entries-spain',
    method: 'arrivals-count',
    hue: 'fence',
  },
  detections: {
    unit: 'detections',
    comparability: 'detections',
    method: 'detections',
    hue: 'plain',
  },
  'rescues-spain': {
    unit: 'people',
    comparability: 'rescues-spain',
    method: 'own-operations',
    hue: 'rescues',
  },
  'attended-spain': {
    unit: 'people',
    comparability: 'rescues-spain',
    method: 'own-operations',
    hue: 'rescues',
  },
  'attended-all-spain': {
    unit: 'people',
    comparability: 'attended-all-spain',
    method: 'own-operations',
    hue: 'rescues',
  },
  'rescue-boats-spain': {
    unit: 'boats',
    comparability: 'boats-rescue-spain',
    method: 'own-operations',
    hue: 'rescues',
  },
} as const satisfies Record<string, MetricRecord>;
