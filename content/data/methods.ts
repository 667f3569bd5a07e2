import type { Localised } from './locale';

/** How a metric is counted, as far as its reporters say, in words that complete “it is …”. */
export const METHODS = {
  'own-operations': { en: 'counted by an authority or organisation from its own operations' },
  remainder: { en: 'reckoned as what is left when one count is taken from another' },
  'official-level': { en: 'a level that an official gives for several years' },
  share: { en: 'a share of a group' },
  'arrivals-count': { en: 'counted by the authorities of the country of arrival' },
  estimate: { en: 'an estimate' },
  'local-archive': { en: 'counted by a local paper' },
  'each-its-way': { en: 'counted by each reporter in a way of its own' },
  detections: { en: 'a count of crossings detected, in which one person may stand more than once' },
  'not-counted': { en: 'not counted in what we read' },
  'case-records': { en: 'recorded case by case, so that it is a minimum' },
  calls: { en: 'counted from calls for help, families and partners' },
  measured: { en: 'measured or computed' },
  'statistics-office': { en: 'reckoned by the statistics office' },
  'money-set-aside': { en: 'money committed or planned, whatever was spent' },
  office: { en: 'given by an office for its own work' },
  survey: { en: 'asked in a survey' },
  numbering: { en: 'a place in a series, not a count' },
} as const satisfies Record<string, Localised>;

export type MethodId = keyof typeof METHODS;
