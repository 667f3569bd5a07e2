export type DifferenceVerdict = 'contradicted' | 'ambiguous' | 'not-confirmed' | 'corroborated' | 'added';

/** One thing that the brief says, leaves open or does not say, beside what others say. The ambiguous sums are in claims.ts. */
export interface DifferenceRecord {
  readonly id: string;
  /** The article's words, verbatim, at most twelve; empty where it says nothing. */
  readonly claim: string;
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
    statements: ['europe-bladi'],
    reports: ['r-attempts-2021-maroc-diplomatique', 'r-attempts-2021-le360', 'r-attempts-2022-q1-le360'],
    verdict: 'ambiguous',
  },
  {
    id: 'who-was-returned',
    claim: 'Moroccans and others to their country of origin',
    statements: ['moroccans-bladi', 'moroccans-bled-news'],
    reports: ['r-returns-2021-maroc-diplomatique', 'r-returns-2021-le360'],
    verdict: 'contradicted',
  },
  {
    id: 'returns-definition',
    claim: '3,500 irregular immigrants, Moroccans and others to their country of origin',
    statements: [],
    reports: ['r-returns-2021-lavie-la-vie-eco', 'r-returns-2021-tarhil-alyaoum24', 'r-returns-iom-2021-iom-yabiladi'],
    verdict: 'ambiguous',
  },
  {
    id: 'meeting-date',
    claim: '20th meeting of the permanent Spanish-Moroccan group on migration',
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
    statements: ['quote-bladi', 'quote-rtvce', 'tenure-perez'],
    reports: [],
    verdict: 'corroborated',
  },
  {
    id: 'figures-release',
    claim: 'the participants were presented with the figures',
    statements: ['release-bladi', 'release-le360', 'release-el-faro'],
    reports: [],
    verdict: 'not-confirmed',
  },
  {
    id: 'what-was-agreed',
    claim: 'continue strengthening bilateral cooperation on migration',
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
    statements: ['cochairs-journal-du-tchad', 'cochairs-le-brief', 'cochairs-lopinion', 'cochairs-le360'],
    reports: [],
    verdict: 'added',
  },
  {
    id: 'fiscal-year',
    claim: 'first quarter of the current fiscal year',
    statements: ['fiscal-year-bladi'],
    reports: ['r-rescues-2022-q1-maroc-diplomatique'],
    verdict: 'not-confirmed',
  },
] as const satisfies readonly DifferenceRecord[];
