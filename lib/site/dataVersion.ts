import { throwIfErrors } from '@/lib/facts/contentError';
import { corrections } from '@/lib/facts/facts';
import { dayOfVersion, type LaterCorrection, laterCorrectionsOfObservations, readVersions } from '@/lib/facts/versions';

const { value, errors } = readVersions();
throwIfErrors(errors);

/** The published versions of the data, newest first. */
export const DATA_VERSIONS = value as NonNullable<typeof value>;

/** Id of the current version of the data, e.g. `2026-11-25`. It never depends on the date of a build. */
export const DATA_VERSION = DATA_VERSIONS[0].id;

/** The days on which data was first and last published: YYYY-MM-DD. */
export const FIRST_PUBLISHED_DAY = dayOfVersion(DATA_VERSIONS.at(-1)?.id ?? DATA_VERSION);
export const LAST_CHANGED_DAY = dayOfVersion(DATA_VERSION);

/** Adds the data version to an address, so that the page can show later corrections to a reader who opens the link. */
export function addressWithDataVersion(address: string): string {
  return `${address}?v=${DATA_VERSION}`;
}

/**
 * Returns the corrections of the observations with these ids, for readers whose link names an older version of the
 * data.
 */
export function laterCorrectionsOfNumbers(observations: ReadonlySet<string>): readonly LaterCorrection[] {
  return laterCorrectionsOfObservations(observations, corrections(), DATA_VERSIONS);
}
