import type { GlossaryEntry } from './glossaryEntry';

/** What decides whether two numbers fit together. */
export const COMPARISON_TERMS = {
  unit: {
    group: 'compared',
    source: { method: 'comparability' },
    covers: ['aspect:unit'],
  },
  population: {
    group: 'compared',
    source: { method: 'comparability' },
    covers: ['aspect:population'],
  },
  place: {
    group: 'compared',
    source: { method: 'maps' },
    covers: ['aspect:place'],
  },
  period: {
    group: 'compared',
    source: { method: 'comparability' },
    covers: ['aspect:period'],
  },
  quarter: {
    group: 'compared',
    source: { cite: 'r-networks-2022-q1-el-faro-de-melilla' },
    covers: ['relation:quarter-of-year'],
  },
  method: {
    group: 'compared',
    source: { method: 'comparability' },
    covers: ['aspect:method'],
  },
  reporter: {
    group: 'compared',
    source: { method: 'chain' },
    covers: ['aspect:reporter'],
  },
  comparable: {
    group: 'compared',
    source: { method: 'comparability' },
    covers: [],
  },
  part: {
    group: 'compared',
    source: { method: 'constraints' },
    covers: ['relation:part-of-whole', 'relation:parts-make-total', 'relation:sub-event-of-period'],
  },
  'same-scope': {
    group: 'compared',
    source: { method: 'constraints' },
    covers: ['relation:same-scope-equal', 'relation:rest-of-year'],
  },
  'open-question': {
    group: 'compared',
    source: { method: 'questions' },
    covers: [],
  },
  reading: {
    group: 'compared',
    source: { method: 'readings' },
    covers: [],
  },
  verdict: {
    group: 'compared',
    source: { method: 'readings' },
    covers: ['verdict:contradicted', 'verdict:fits-dates-missing', 'verdict:printed-in-source'],
  },
} as const satisfies Record<string, GlossaryEntry>;
