/** Bodies of the state, which news also calls its authorities. */
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

/** Ids of news words that name several bodies at once, with the bodies that they can mean. */
export const BODY_GROUPS: Readonly<Record<string, readonly string[]>> = {
  authorities: [...MOROCCAN_STATE, ...SPANISH_STATE],
  'spanish-authorities': SPANISH_STATE,
  associations: ['amdh', 'caminando-fronteras', 'amnesty'],
  // Bodies of the tables themselves, of which others are a part.
  'moroccan-authorities': MOROCCAN_STATE,
  'spain-government': SPANISH_STATE,
};

/** Words for bodies that may be any of several in the tables. */
const VAGUE = ['authorities', 'spanish-authorities', 'associations'];

/** Whether an id of a news word is that of no body in particular, `according to the authorities`: it ties no text to our tables. */
export function isVagueBody(id: string): boolean {
  return VAGUE.includes(id);
}

/** Whether a text names a body, by its own name or by one that it shares with others. */
export function isNamedBody(reporter: string, named: readonly string[]): boolean {
  return named.some((each) => each === reporter || BODY_GROUPS[each]?.includes(reporter));
}
