import type { MetricRecord } from './metricRecord';

/** Deaths, as each body counts them; never added to each other. */
export const DEATHS_METRICS = {
  deaths: {
    unit: 'deaths',
    comparability: 'deaths',
    method: 'not-counted',
    hue: 'deaths',
  },
  'deaths-iom': {
    unit: 'dead or missing',
    comparability: 'deaths-iom',
    method: 'case-records',
    hue: 'deaths',
  },
  'deaths-unhcr': {
    unit: 'dead or missing',
    comparability: 'deaths-unhcr',
    method: 'each-its-way',
    hue: 'deaths',
  },
  'deaths-caminando-fronteras': {
    unit: 'dead or missing',
    comparability: 'deaths-caminando-fronteras',
    method: 'calls',
    hue: 'deaths',
  },
  bodies: {
    unit: 'bodies',
    comparability: 'bodies',
    method: 'each-its-way',
    hue: 'deaths',
  },
  'border-deaths': {
    unit: 'deaths',
    comparability: 'border-deaths',
    method: 'each-its-way',
    hue: 'deaths',
  },
  'border-missing': {
    unit: 'people',
    comparability: 'border-missing',
    method: 'each-its-way',
    hue: 'deaths',
  },
  'border-injured': {
    unit: 'people',
    comparability: 'border-injured',
    varies: 'population',
    method: 'each-its-way',
    hue: 'plain',
  },
  'border-crowd': {
    unit: 'people',
    comparability: 'border-crowd',
    method: 'estimate',
    hue: 'plain',
  },
  'turned-back': {
    unit: 'people',
    comparability: 'turned-back',
    method: 'each-its-way',
    hue: 'plain',
  },
} as const satisfies Record<string, MetricRecord>;
