import type { MetricRecord } from './metricRecord';

/** Measures of the place, and what stands around the counts: law, money, work, reasons. */
export const CONTEXT_METRICS = {
  'strait-width': {
    unit: 'km',
    comparability: 'length',
    method: 'measured',
    hue: 'plain',
  },
  'sea-gap': {
    unit: 'km',
    comparability: 'length',
    method: 'measured',
    hue: 'plain',
  },
  distance: {
    unit: 'km',
    comparability: 'length',
    method: 'measured',
    hue: 'plain',
  },
  'fence-length': {
    unit: 'km',
    comparability: 'length',
    method: 'measured',
    hue: 'fence',
  },
  'fence-height': {
    unit: 'm',
    comparability: 'height',
    method: 'measured',
    hue: 'fence',
  },
  population: {
    unit: 'people',
    comparability: 'population',
    method: 'statistics-office',
    hue: 'plain',
  },
  area: {
    unit: 'km2',
    comparability: 'area',
    method: 'measured',
    hue: 'plain',
  },
  'fence-gates': {
    unit: 'gates',
    comparability: 'fence-gates',
    method: 'local-archive',
    hue: 'fence',
  },
  'sea-rescue-area': {
    unit: 'km2',
    comparability: 'sea-area',
    method: 'measured',
    hue: 'plain',
  },
  'fence-budget': {
    unit: 'million euros',
    comparability: 'fence-budget',
    method: 'money-set-aside',
    hue: 'fence',
  },
  'eu-funding': {
    unit: 'million euros',
    comparability: 'eu-funding',
    varies: 'period',
    method: 'money-set-aside',
    hue: 'plain',
  },
  'eu-package': {
    unit: 'million euros',
    comparability: 'eu-package',
    method: 'money-set-aside',
    hue: 'plain',
  },
  'spain-aid': {
    unit: 'million euros',
    comparability: 'spain-aid',
    method: 'money-set-aside',
    hue: 'plain',
  },
  'seasonal-workers': {
    unit: 'people',
    comparability: 'seasonal-workers',
    varies: 'population',
    method: 'office',
    hue: 'plain',
  },
  'asylum-applications': {
    unit: 'applications',
    comparability: 'asylum-applications',
    varies: 'population',
    method: 'office',
    hue: 'plain',
  },
  'border-traffic': {
    unit: 'crossings a day',
    comparability: 'border-traffic',
    varies: 'method',
    method: 'estimate',
    hue: 'plain',
  },
  'emigration-reasons': {
    unit: 'percent',
    comparability: 'emigration-reasons',
    varies: 'population',
    method: 'survey',
    hue: 'plain',
  },
  'emigration-wish': {
    unit: 'percent',
    comparability: 'emigration-wish',
    varies: 'population',
    method: 'survey',
    hue: 'plain',
  },
} as const satisfies Record<string, MetricRecord>;
