import type { RecordKind, View } from '../explorerRecord';
import type { LiveWords } from './live/liveWords';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The finished words of the island, in the page's language. */
export interface ExplorerWords
  extends Words<
    | 'marks'
    | 'table'
    | 'notGiven'
    | 'notNamed'
    | 'count'
    | 'empty'
    | 'close'
    | 'showOnMap'
    | 'loading'
    | 'failed'
    | 'near'
    | 'comma'
    | 'colon'
  > {
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly columns: Words<'when' | 'what' | 'where' | 'people' | 'actors' | 'reporters' | 'sources'>;
  readonly live: LiveWords;
  readonly unplotted: Words<'no-place' | 'unchecked'>;
  readonly filter: Words<
    'name' | 'kind' | 'period' | 'from' | 'to' | 'reversed' | 'months' | 'actor' | 'place' | 'any' | 'reset'
  >;
  readonly views: Readonly<Record<View, string>> & Words<'name'>;
  readonly scene: Words<'name' | 'none' | 'of' | 'leave' | 'marksNone' | 'failed' | 'story' | 'inStory'>;
  readonly detail: Words<
    | 'numbers'
    | 'deadMissing'
    | 'dead'
    | 'missing'
    | 'figures'
    | 'precision'
    | 'note'
    | 'overlaps'
    | 'sources'
    | 'copy'
    | 'undated'
  >;
}
