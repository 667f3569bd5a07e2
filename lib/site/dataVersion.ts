import VERSIONS from '@/content/data/versions.json' with { type: 'json' };
import { corrections } from '@/lib/facts/facts';
import { correctionsOf, type DataVersion, dayOfVersion, type LaterCorrection } from '@/lib/facts/versions';

/** What could be cited, newest first. */
export const DATA_VERSIONS: readonly DataVersion[] = VERSIONS;

const [newest] = DATA_VERSIONS;
if (!newest) throw new Error('content/data/versions.json names no version: run `npm run baseline`.');

/** Name of the fact base as it is now, e.g. `2026-11-25`; never taken from the clock of a build. */
export const DATA_VERSION = newest.id;

/** The day on which the site first, and last, published its data: YYYY-MM-DD. */
export const FIRST_PUBLISHED = dayOfVersion(DATA_VERSIONS.at(-1)?.id ?? DATA_VERSION);
export const LAST_CHANGED = dayOfVersion(DATA_VERSION);

/** An address that says which version was seen: a page tells its reader what has been corrected since. */
export function pinned(address: string): string {
  return `${address}?v=${DATA_VERSION}`;
}

/** Corrections of the numbers on a page, for those who come by an address that names an older version. */
export function correctionsOnPage(observations: ReadonlySet<string>): readonly LaterCorrection[] {
  return correctionsOf(observations, corrections(), DATA_VERSIONS);
}
