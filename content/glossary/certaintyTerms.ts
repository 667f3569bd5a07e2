import type { GlossaryEntry } from './glossaryEntry';

/** How exact a value is, whose it is, and why one can be missing. */
export const CERTAINTY_TERMS = {
  exact: {
    group: 'exact',
    source: { method: 'words' },
    covers: ['precision:exact'],
  },
  about: {
    group: 'exact',
    source: { method: 'words' },
    covers: ['precision:about'],
  },
  'more-than': {
    group: 'exact',
    source: { method: 'words' },
    covers: ['precision:more-than'],
  },
  'at-least': {
    group: 'exact',
    source: { method: 'words' },
    covers: ['precision:at-least'],
  },
  published: {
    group: 'exact',
    source: { method: 'words' },
    covers: ['status:published'],
  },
  provisional: {
    group: 'exact',
    source: { method: 'words' },
    covers: ['status:provisional'],
  },
  restated: {
    group: 'exact',
    source: { method: 'words' },
    covers: ['status:restated'],
  },
  derived: {
    group: 'exact',
    source: { method: 'derived' },
    covers: ['status:derived'],
  },
  'not-published': {
    group: 'missing',
    source: { method: 'unknown' },
    covers: ['status:not-published'],
  },
  'not-counted': {
    group: 'missing',
    source: { method: 'unknown' },
    covers: ['status:not-counted'],
  },
  'not-located': {
    group: 'missing',
    source: { method: 'maps' },
    covers: ['status:not-located'],
  },
  'not-seen': {
    group: 'missing',
    source: { method: 'read' },
    covers: [],
  },
} as const satisfies Record<string, GlossaryEntry>;
