/** How a metric is counted, as far as its reporters say. */
export const METHODS = [
  'own-operations',
  'official-level',
  'share',
  'arrivals-count',
  'estimate',
  'local-archive',
  'each-its-way',
  'detections',
  'not-counted',
  'case-records',
  'calls',
  'measured',
  'statistics-office',
  'money-set-aside',
  'office',
  'survey',
  'numbering',
] as const;

export type MethodId = (typeof METHODS)[number];
