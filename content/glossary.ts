import type { Localised } from './data/locale';

export interface GlossaryEntry {
  readonly term: Localised;
  /** In our own words, without figures. */
  readonly definition: Localised;
}

/** Terms that the story explains at first use. */
export const GLOSSARY = {
  irregular: {
    term: { en: 'irregular migration' },
    definition: {
      en: 'moving across a border without the papers a state asks for. It describes the crossing, not the person.',
    },
  },
  'fence-attempt': {
    term: { en: 'fence attempt' },
    definition: {
      en: 'an attempt to cross the border fence of Ceuta or Melilla. The ministry’s own word is “assauts”; it publishes no size that makes one.',
    },
  },
} as const satisfies Record<string, GlossaryEntry>;

export type TermId = keyof typeof GLOSSARY;
