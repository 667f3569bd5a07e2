import type { Hue } from '@/lib/facts/recordTables';
import type { ChapterId } from './chapters';

/** Id of the incident whose people the story looks for in each count. */
export const FOLLOWED_INCIDENT = '2021-08-27-daoura';

interface SearchedCount {
  /** Key of the count in the messages, `messages(locale).ledger.followed.counts`. */
  readonly count: 'attempts' | 'rescues' | 'fences' | 'networks' | 'returns' | 'arrivals' | 'deaths';
  /** Section of the story that explains the count. */
  readonly section: ChapterId;
  readonly hue: Hue;
  /** Whether the people may be in the count. `no`: it counts something else, or at another place. */
  readonly mayInclude: 'perhaps' | 'no';
}

/** The counts in which the story looks for the people of the followed incident, in the order of its sections. */
export const SEARCHED_COUNTS: readonly SearchedCount[] = [
  { count: 'attempts', section: 'attempts', hue: 'attempts', mayInclude: 'perhaps' },
  { count: 'rescues', section: 'rescues', hue: 'rescues', mayInclude: 'no' },
  { count: 'fences', section: 'fences', hue: 'fence', mayInclude: 'no' },
  { count: 'networks', section: 'networks', hue: 'networks', mayInclude: 'no' },
  { count: 'returns', section: 'returns', hue: 'returns', mayInclude: 'perhaps' },
  { count: 'arrivals', section: 'ledger', hue: 'arrivals', mayInclude: 'perhaps' },
  { count: 'deaths', section: 'ledger', hue: 'deaths', mayInclude: 'perhaps' },
];
