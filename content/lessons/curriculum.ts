/**
 * Curricula that the lessons can meet, as far as we could check them. Names and wordings are the frameworks' own; what
 * was not seen is said, never guessed.
 */
export interface FrameworkRecord {
  readonly name: string;
  /** What of it the lessons meet, in its own words where we saw them. */
  readonly hook: string;
  readonly lang: 'en' | 'es' | 'fr';
  /** Absent where nothing was found. */
  readonly url?: string;
  /** How well it was checked: the law or framework itself, a copy by somebody else, or not at all. */
  readonly checked: 'itself' | 'copy' | 'not';
}

export const FRAMEWORKS = {
  c3: {
    name: 'C3 Framework (USA)',
    hook: 'Dimension 3: gather and evaluate sources; develop claims and use evidence',
    lang: 'en',
    url: 'https://www.socialstudies.org/resources/c3/c3lc/dimension-3-evaluating-sources-and-using-evidence',
    checked: 'itself',
  },
  myp: {
    name: 'IB MYP, Individuals and Societies',
    hook: 'Criterion D iii: “analyse and evaluate a wide range of sources/data in terms of origin and purpose, examining values and limitations”',
    lang: 'en',
    url: 'https://sites.google.com/a/natomasunified.org/ib-myp-world-history/rubric-d-unit-1',
    checked: 'copy',
  },
  lomloe: {
    name: 'España, LOMLOE (ESO)',
    hook: 'Real Decreto 217/2022',
    lang: 'es',
    url: 'https://www.boe.es/diario_boe/txt.php?id=BOE-A-2022-4975',
    checked: 'itself',
  },
  'france-geo': {
    name: 'France, Géographie 4e',
    hook: 'Thème 2, « Un monde de migrants »',
    lang: 'fr',
    url: 'https://fr.scribd.com/document/649414484/C4-GEO-4-Th2-Mobilites-humaines-transnationales-558056',
    checked: 'copy',
  },
  'france-emi': {
    name: 'France, éducation aux médias et à l’information',
    hook: 'EMI, dans les programmes d’EMC depuis 2024',
    lang: 'fr',
    url: 'https://www.be-my-media.com/?p=5778',
    checked: 'copy',
  },
  unesco: {
    name: 'UNESCO, Media and Information Literate Citizens',
    hook: 'Module 4, on misinformation',
    lang: 'en',
    url: 'http://kazscinet.unesco.kz/media-and-information-literate-citizens-think-critically-click-wisely',
    checked: 'copy',
  },
} as const satisfies Record<string, FrameworkRecord>;

export type FrameworkId = keyof typeof FRAMEWORKS;
