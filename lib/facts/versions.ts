import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { descending } from 'd3';
import { z } from 'zod';
import type { Baseline } from './baseline';
import type { ContentError } from './contentError';
import { type ParsedJson, parseJson } from './parseJson';
import type { CorrectionRecord } from './recordTables';

/** One published state of the fact base, which readers can cite. */
const dataVersion = z.strictObject(
  {
    /**
     * Day on which the baseline was updated, `2026-11-25`; the second version of a day has a counter, `2026-11-25.2`.
     */
    id: z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\d+)?$/, 'expected a day, with a counter or not (2026-11-25.2)'),
    /** Digest of all published rows, twelve hexadecimal digits (`digestBaseline`). */
    digest: z.string().regex(/^[0-9a-f]{12}$/, 'expected twelve hexadecimal digits'),
    /** Number of corrections announced when the version was published. */
    corrections: z.int().min(0),
  },
  {
    error: ({ input }) =>
      input === undefined ? 'missing; expected the file to be restored as it was published' : undefined,
  },
);
const dataVersions = z.tuple([dataVersion], dataVersion);

export type DataVersion = Readonly<z.infer<typeof dataVersion>>;
type DataVersions = Readonly<z.infer<typeof dataVersions>>;

export const VERSIONS_FILE = 'content/data/versions.json';

/** Parses the published versions, newest first, and lists errors. @param text the JSON; default: the site's own file */
export function readVersions(text = readFileSync(VERSIONS_FILE, 'utf8')): ParsedJson<DataVersions> {
  return parseJson(VERSIONS_FILE, text, dataVersions);
}

/** Returns the digest of a baseline, twelve hexadecimal digits, independent of the order of its rows. */
export function digestBaseline({ rows }: Baseline): string {
  const lines = Object.entries(rows).map(([key, digest]) => `${key} ${digest}`);
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 12);
}

/**
 * Returns an error unless the newest version is the current fact base. Otherwise readers would cite the current facts
 * under the id of an older version.
 */
export function checkVersions(versions: readonly DataVersion[], current: Baseline): ContentError[] {
  if (versions[0]?.digest === digestBaseline(current)) return [];
  const message = `the newest version is not the fact base as it is now; expected one that is: run \`npm run baseline\``;
  return [{ file: VERSIONS_FILE, message }];
}

/**
 * Returns the versions with the current fact base as the newest one. If it is already the newest, only its number of
 * corrections is updated.
 * @param today YYYY-MM-DD
 * @param corrections number of announced corrections
 */
export function addCurrentVersion(
  versions: readonly DataVersion[],
  current: Baseline,
  today: string,
  corrections: number,
): readonly DataVersion[] {
  const digest = digestBaseline(current);
  const [newest, ...older] = versions;
  if (newest?.digest === digest) return [{ ...newest, corrections }, ...older];
  const turn = versions.filter(({ id }) => dayOfVersion(id) === today).length + 1;
  return [{ id: turn === 1 ? today : `${today}.${turn}`, digest, corrections }, ...versions];
}

/** Returns the day of a version id: `2026-11-25` for `2026-11-25.2`. */
export function dayOfVersion(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

/** A correction, with the ids of the versions that were published before it and therefore lack it. */
export interface LaterCorrection {
  readonly correction: CorrectionRecord;
  readonly versions: readonly string[];
}

/**
 * Returns the corrections that name one of the observations, newest first, excluding those announced before the first
 * version.
 */
export function laterCorrectionsOfObservations(
  observations: ReadonlySet<string>,
  corrections: readonly CorrectionRecord[],
  versions: readonly DataVersion[],
): readonly LaterCorrection[] {
  return sortCorrectionsNewestFirst(corrections)
    .map((correction, i) => ({
      correction,
      versions: versions.filter((version) => version.corrections < corrections.length - i).map(({ id }) => id),
    }))
    .filter(
      ({ correction, versions: before }) =>
        before.length > 0 && correctedObservationIds(correction).some((id) => observations.has(id)),
    );
}

/** Returns the ids of the numbers that a correction names; it can also name rows of other tables. */
export function correctedObservationIds({ rows }: CorrectionRecord): readonly string[] {
  return rows.filter((row) => row.startsWith('observations/')).map((row) => row.slice('observations/'.length));
}

/** Sorts corrections by date, newest first. Those of one day keep their order. */
export function sortCorrectionsNewestFirst<Correction extends CorrectionRecord>(
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.toSorted((a, b) => descending(a.date, b.date));
}
