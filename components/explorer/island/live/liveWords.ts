import type { GroundName } from './grounds';
import type { ErrorKind } from './liveMapError';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The finished words of the live map, in the page's language. */
export interface LiveWords
  extends Words<
    | 'open'
    | 'opening'
    | 'close'
    | 'title'
    | 'controls'
    | 'closer'
    | 'farther'
    | 'tilt'
    | 'north'
    | 'fullScreen'
    | 'leaveFullScreen'
    | 'explore'
    | 'retry'
    | 'hint'
    | 'credit'
    | 'ground'
    | 'consent'
    | 'agree'
    | 'decline'
  > {
  readonly grounds: Words<GroundName>;
  /** What happened and what still works, by what went wrong. */
  readonly errors: Words<ErrorKind>;
}
