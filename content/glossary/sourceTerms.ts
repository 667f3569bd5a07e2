import type { GlossaryEntry } from './glossaryEntry';

/** How a number travels from who counted to who reads. */
export const SOURCE_TERMS = {
  sheet: {
    group: 'passed-on',
    term: { en: 'the ministry’s sheet' },
    definition: {
      en: 'the figures of Morocco’s Interior Ministry as the agency MAP carried them, with one list for the year and one for the quarter after it.',
    },
    notSameAs: { en: 'a document that we hold: we read it as outlets printed it.' },
    source: { cite: 'r-attempts-2021-maroc-diplomatique' },
    words: { en: ['ministry’s sheet'] },
    covers: [],
  },
  brief: {
    group: 'passed-on',
    term: { en: 'the brief' },
    definition: { en: 'a short news item in Bladi, in English, from which this story starts.' },
    notSameAs: { en: 'the source of the numbers. It passes them on.' },
    source: { cite: 'r-attempts-2021-bladi' },
    words: { en: ['briefs', 'brief'] },
    covers: [],
  },
  observation: {
    group: 'passed-on',
    term: { en: 'observation' },
    definition: { en: 'one value with its unit, period, place and the body that counted: one row of the fact base.' },
    notSameAs: { en: 'something that we saw ourselves.' },
    source: { method: 'chain' },
    covers: [],
  },
  report: {
    group: 'passed-on',
    term: { en: 'report' },
    definition: { en: 'one outlet printing one value.' },
    notSameAs: { en: 'one more witness. Many reports can go back to one bulletin.' },
    source: { method: 'chain' },
    covers: [],
  },
  bulletin: {
    group: 'passed-on',
    term: { en: 'bulletin' },
    definition: { en: 'the release or agency text through which a body’s figures reached the outlets.' },
    notSameAs: { en: 'the outlets that carry it. Copies of one bulletin are one witness.' },
    source: { method: 'chain' },
    words: { en: ['bulletins', 'bulletin'] },
    covers: [],
  },
} as const satisfies Record<string, GlossaryEntry>;
