import type { Localised } from './locale';

/** One dated event. Ids are in addresses and MDX: never renamed. */
export interface EventRecord {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Ids of places.csv. */
  readonly places: readonly string[];
  readonly title: Localised;
  /** In our own words, without digits: a number comes from an observation. */
  readonly summary: Localised;
  /** Ids of statements. */
  readonly sources: readonly string[];
}

/** Oldest first. */
export const EVENTS = [
  {
    id: 'meeting-2019-09-26',
    date: '2019-09-26',
    places: ['madrid'],
    title: { en: 'The permanent group on migration meets in Madrid' },
    summary: { en: 'The last meeting of the group before Rabat.' },
    sources: ['meeting-previous'],
  },
  {
    id: 'meeting-2022-05-06',
    date: '2022-05-06',
    places: ['rabat'],
    title: { en: 'The permanent group on migration meets in Rabat' },
    summary: {
      en: 'Khalid Zerouali for Morocco and Jesús Javier Perea Cortijo for Spain co-chair. They agree on more coordination, renewed joint work of the police, and support for Morocco. Around the meeting, Morocco’s Interior Ministry gives its figures to the press.',
    },
    sources: [
      'meeting-date-le360',
      'meeting-date-le-brief',
      'meeting-date-lopinion',
      'meeting-number-the-diplomat',
      'cochairs-journal-du-tchad',
      'agreed-coordination',
      'agreed-support',
      'release-le360',
      'release-el-faro',
    ],
  },
  {
    id: 'meeting-2023-06-02',
    date: '2023-06-02',
    places: ['madrid'],
    title: { en: 'The permanent group on migration meets in Madrid' },
    summary: { en: 'The first meeting of the group after Rabat.' },
    sources: ['meeting-next'],
  },
  {
    id: 'meeting-2024-10-21',
    date: '2024-10-21',
    // Marrakech is in no table of places yet.
    places: ['morocco'],
    title: { en: 'The permanent group on migration meets in Marrakech' },
    summary: { en: 'The second meeting of the group after Rabat.' },
    sources: ['meeting-after-next'],
  },
] as const satisfies readonly EventRecord[];
