import type { MetricRecord } from './metricRecord';

/** Deaths, as each body counts them; never added to each other. */
export const DEATHS_METRICS = {
  deaths: {
    unit: 'deaths',
    comparability: 'deaths',
    hue: 'deaths',
    name: { en: 'Deaths' },
    counts: { en: 'Deaths on the way, if the ministry’s figures counted them' },
    leavesOut: { en: 'Everything: no count of deaths stands in the figures we read' },
  },
  'deaths-iom': {
    unit: 'dead or missing',
    comparability: 'deaths-iom',
    hue: 'deaths',
    name: { en: 'Dead and missing recorded by IOM' },
    counts: { en: 'People who died or went missing on the way, as the Missing Migrants Project of IOM records them' },
    leavesOut: { en: 'Boats that vanished without a trace; deaths in detention or after return. It is a minimum' },
  },
  'deaths-caminando-fronteras': {
    unit: 'dead or missing',
    comparability: 'deaths-caminando-fronteras',
    hue: 'deaths',
    name: { en: 'Dead and disappeared counted by Caminando Fronteras' },
    counts: {
      en: 'People who died or disappeared on the way to Spain, counted from calls for help, families and partners',
    },
    leavesOut: { en: 'What no caller, family or partner reported' },
  },
  bodies: {
    unit: 'bodies',
    comparability: 'none',
    hue: 'deaths',
    name: { en: 'Bodies found in the sea' },
    counts: { en: 'Bodies of migrants found in the sea at the city' },
    leavesOut: { en: 'People who were not found' },
  },
  'border-deaths': {
    unit: 'deaths',
    comparability: 'border-deaths',
    hue: 'deaths',
    name: { en: 'Deaths at the border of Melilla' },
    counts: { en: 'People who died at the border crossing on the day, as the reporter counts them' },
    leavesOut: { en: 'People reported missing, unless the note says so' },
  },
  'border-missing': {
    unit: 'people',
    comparability: 'none',
    hue: 'deaths',
    name: { en: 'People missing after the day at the border' },
    counts: { en: 'People reported missing after the day at the border crossing' },
    leavesOut: { en: 'Whether some of them are among the dead' },
  },
  'border-injured': {
    unit: 'people',
    comparability: 'none',
    hue: 'plain',
    name: { en: 'People injured at the border' },
    counts: { en: 'People hurt at the border crossing on the day, or the part of them in the note' },
    leavesOut: { en: 'People hurt whom nobody recorded' },
  },
  'border-crowd': {
    unit: 'people',
    comparability: 'none',
    hue: 'plain',
    name: { en: 'People at the border' },
    counts: { en: 'How many people came to the border crossing on the day, as the reporter estimates' },
    leavesOut: { en: 'How many of them entered, were hurt or died' },
  },
  'turned-back': {
    unit: 'people',
    comparability: 'none',
    hue: 'plain',
    name: { en: 'People turned back at the border' },
    counts: { en: 'People returned across the border on the day' },
    leavesOut: { en: 'By what procedure' },
  },
} as const satisfies Record<string, MetricRecord>;
