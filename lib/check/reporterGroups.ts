/** Bodies of the Moroccan state, which the news also calls the Moroccan authorities. */
const MOROCCAN_STATE = [
  'moroccan-authorities',
  'moroccan-official',
  'moroccan-security-services',
  'interior-ministry',
  'police-morocco',
  'army-morocco',
  'royal-navy',
  'military-source',
  'defence-administration',
];

const SPANISH_STATE = [
  'spain-government',
  'spain-interior-ministry',
  'spain-inclusion-ministry',
  'government-delegation',
  'guardia-civil',
];

/** Ids of news words that can refer to several bodies, with those bodies. */
export const REPORTER_GROUPS: Readonly<Record<string, readonly string[]>> = {
  authorities: [...MOROCCAN_STATE, ...SPANISH_STATE],
  'spanish-authorities': SPANISH_STATE,
  /** “The Interior Ministry”, without its country. */
  'interior-ministries': ['interior-ministry', 'spain-interior-ministry'],
  associations: ['amdh', 'caminando-fronteras', 'amnesty'],
  // Reporters of the tables that include other reporters.
  'moroccan-authorities': MOROCCAN_STATE,
  'spain-government': SPANISH_STATE,
};

/** Ids that name no particular body. */
const VAGUE = ['authorities', 'spanish-authorities', 'associations'];

/**
 * Whether a news word names no particular body, such as `according to the authorities`. Such a word is no evidence that
 * a text is about our tables.
 */
export function isVagueReporter(id: string): boolean {
  return VAGUE.includes(id);
}

/** Whether a body belongs to the same state as at least one other. Bodies are given as ids of reporters. */
export function isBodyOfSameState(reporter: string, others: readonly string[]): boolean {
  return [MOROCCAN_STATE, SPANISH_STATE].some(
    (state) => state.includes(reporter) && others.some((other) => state.includes(other)),
  );
}

/** Whether a text names a body, by its own name or by that of a group that includes it. */
export function isReporterNamed(reporter: string, named: readonly string[]): boolean {
  return named.some((each) => each === reporter || REPORTER_GROUPS[each]?.includes(reporter));
}
