import type { Localised } from './locale';

export type DifferenceVerdict = 'contradicted' | 'ambiguous' | 'not-confirmed' | 'corroborated' | 'added';

/** One thing that the brief says, leaves open or does not say, beside what others say. The ambiguous sums are in claims.ts. */
export interface DifferenceRecord {
  readonly id: string;
  /** The article's words, verbatim, at most twelve; empty where it says nothing. */
  readonly claim: string;
  /** What the brief says, in our words, without digits. */
  readonly says: Localised;
  readonly others: Localised;
  /** Ids of statements. */
  readonly statements: readonly string[];
  /** Ids of reports. */
  readonly reports: readonly string[];
  readonly verdict: DifferenceVerdict;
}

export const DIFFERENCES = [
  {
    id: 'destination',
    claim: 'to Europe and in particular to Spain',
    says: { en: 'The attempts are attempts to reach Europe, and mostly Spain.' },
    others: {
      en: 'The sheet names irregular immigration and emigration: entry to Morocco as well as exit. One outlet uses both that label and the words “to Europe”.',
    },
    statements: ['europe-bladi'],
    reports: ['r-attempts-2021-maroc-diplomatique', 'r-attempts-2021-le360', 'r-attempts-2022-q1-le360'],
    verdict: 'ambiguous',
  },
  {
    id: 'who-was-returned',
    claim: 'Moroccans and others to their country of origin',
    says: { en: 'Moroccans were among those returned.' },
    others: {
      en: 'The sheet speaks of foreigners in an irregular situation in Morocco, sent to their countries: not of Moroccans.',
    },
    statements: ['moroccans-bladi', 'moroccans-bled-news'],
    reports: ['r-returns-2021-maroc-diplomatique', 'r-returns-2021-le360'],
    verdict: 'contradicted',
  },
  {
    id: 'returns-definition',
    claim: '3,500 irregular immigrants, Moroccans and others to their country of origin',
    says: { en: 'One total of returns, without a definition.' },
    others: {
      en: 'A later fact sheet has a smaller total for the year, close to the part with IOM. An autumn report has a larger one for part of it, under a wider word. Each seems to count something else.',
    },
    statements: [],
    reports: ['r-returns-2021-lavie-la-vie-eco', 'r-returns-2021-tarhil-alyaoum24', 'r-returns-iom-2021-iom-yabiladi'],
    verdict: 'ambiguous',
  },
  {
    id: 'meeting-date',
    claim: '20th meeting of the permanent Spanish-Moroccan group on migration',
    says: { en: 'The number and the place of the meeting, and no date.' },
    others: {
      en: 'Number and place are the same elsewhere. The day was a Friday in May, and the meeting was the first of the group since the one in Madrid.',
    },
    statements: [
      'no-date-bladi',
      'meeting-date-le360',
      'meeting-date-le-brief',
      'meeting-date-lopinion',
      'meeting-number-the-diplomat',
      'meeting-number-rtvce',
      'meeting-number-le-brief',
      'meeting-previous',
    ],
    reports: ['r-meeting-ordinal-2022-05-06-bladi'],
    verdict: 'corroborated',
  },
  {
    id: 'two-officials',
    claim: 'Jesus Rafael Perez, Secretary of State for Security',
    says: { en: 'One Spanish official, in charge of security.' },
    others: {
      en: 'Two men: Jesús Javier Perea Cortijo, for migration, who co-chaired, and Rafael Pérez Ruiz, for security, who attended. A French brief has the same mixture and puts it at the head of the delegation.',
    },
    statements: [
      'official-name-bladi',
      'cochairs-bled-news',
      'cochairs-journal-du-tchad',
      'cochairs-le-brief',
      'cochairs-lopinion',
      'cochairs-the-diplomat',
      'cochairs-vozpopuli',
      'cochairs-le360',
      'tenure-perea',
      'tenure-castro',
      'tenure-perez',
    ],
    reports: [],
    verdict: 'contradicted',
  },
  {
    id: 'quotation',
    claim: 'We are neighboring countries and strategic partners',
    says: { en: 'The words belong to the official whose name joins two.' },
    others: { en: 'The words are in the text of the Spanish ministry, and belong to Rafael Pérez.' },
    statements: ['quote-bladi', 'quote-rtvce', 'tenure-perez'],
    reports: [],
    verdict: 'corroborated',
  },
  {
    id: 'figures-release',
    claim: 'the participants were presented with the figures',
    says: { en: 'The figures were shown to the participants in the meeting.' },
    others: {
      en: 'One outlet received them on the margins of the meeting, an agency from ministry sources at the same time. They are Moroccan ministry figures, not a joint or Spanish statistic. No other source read has them shown inside.',
    },
    statements: ['release-bladi', 'release-le360', 'release-el-faro'],
    reports: [],
    verdict: 'not-confirmed',
  },
  {
    id: 'what-was-agreed',
    claim: 'continue strengthening bilateral cooperation on migration',
    says: { en: 'A commitment to go on cooperating.' },
    others: {
      en: 'The communiqué and the press name more: coordination, police centres and patrols, return, money, minors, regular migration. Faster visas were the promise of one side.',
    },
    statements: [
      'commitment-bladi',
      'agreed-coordination',
      'agreed-return',
      'agreed-support',
      'agreed-minors',
      'agreed-regular-migration',
      'agreed-visas',
      'agreed-patrols',
    ],
    reports: [],
    verdict: 'corroborated',
  },
  {
    id: 'moroccan-co-chair',
    claim: '',
    says: { en: 'The Moroccan side has no name.' },
    others: {
      en: 'Khalid Zerouali, director of migration and border surveillance at the Interior Ministry, co-chaired.',
    },
    statements: ['cochairs-journal-du-tchad', 'cochairs-le-brief', 'cochairs-lopinion', 'cochairs-le360'],
    reports: [],
    verdict: 'added',
  },
  {
    id: 'fiscal-year',
    claim: 'first quarter of the current fiscal year',
    says: { en: 'The quarter belongs to a fiscal year.' },
    others: { en: 'The ministry’s text does not speak of a fiscal year, in what we read of it.' },
    statements: ['fiscal-year-bladi'],
    reports: ['r-rescues-2022-q1-maroc-diplomatique'],
    verdict: 'not-confirmed',
  },
] as const satisfies readonly DifferenceRecord[];
