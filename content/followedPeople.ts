/** Id of the incident whose people the story looks for in each count. */
export const FOLLOWED_INCIDENT = '2021-08-27-daoura';

/**
 * The counts in which the story looks for the people of the followed incident, in the order of its sections, each with
 * the section that explains it and the hue of its metric. `mayInclude` is `no` for a count that cannot have included
 * these people on the day of the incident. The words are in the messages, `ledger.followed.counts`.
 */
export const SEARCHED_COUNTS = [
  { count: 'attempts', section: 'attempts', hue: 'attempts', mayInclude: 'perhaps' },
  { count: 'rescues', section: 'rescues', hue: 'rescues', mayInclude: 'no' },
  { count: 'fences', section: 'fences', hue: 'fence', mayInclude: 'no' },
  { count: 'networks', section: 'networks', hue: 'networks', mayInclude: 'no' },
  { count: 'returns', section: 'returns', hue: 'returns', mayInclude: 'perhaps' },
  { count: 'arrivals', section: 'ledger', hue: 'arrivals', mayInclude: 'perhaps' },
  { count: 'deaths', section: 'never-arrived', hue: 'deaths', mayInclude: 'perhaps' },
] as const;

/** Section that lists all counts again, because the story has explained them by then. */
export const SECTION_WITH_ALL_COUNTS = 'never-arrived';

export type SearchedCount = (typeof SEARCHED_COUNTS)[number];
