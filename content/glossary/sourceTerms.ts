import type { GlossaryEntry } from './glossaryEntry';

/** How a number travels from who counted to who reads. */
export const SOURCE_TERMS = {
  sheet: {
    group: 'passed-on',
    source: { cite: 'r-attempts-2021-maroc-diplomatique' },
    covers: [],
  },
  brief: {
    group: 'passed-on',
    source: { cite: 'r-attempts-2021-bladi' },
    covers: [],
  },
  observation: {
    group: 'passed-on',
    source: { method: 'chain' },
    covers: [],
  },
  report: {
    group: 'passed-on',
    source: { method: 'chain' },
    covers: [],
  },
  bulletin: {
    group: 'passed-on',
    source: { method: 'chain' },
    covers: [],
  },
} as const satisfies Record<string, GlossaryEntry>;
