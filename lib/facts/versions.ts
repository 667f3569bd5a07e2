import { createHash } from 'node:crypto';
import type { Baseline } from './baseline';
import type { ContentError } from './contentError';
import { newestFirst } from './newestFirst';
import type { CorrectionRecord } from './recordTables';

/** One state of the fact base that readers could cite. */
export interface DataVersion {
  /** Day on which the baseline was renewed, and its turn on that day from the second on: `2026-11-25`, `2026-11-25.2`. */
  readonly id: string;
  /** Of everything that was published: twelve hexadecimal digits. */
  readonly digest: string;
  /** How many corrections had been announced. */
  readonly corrections: number;
}

export const VERSIONS_FILE = 'content/data/versions.json';

/** Digest of what a baseline says, whatever the order of its rows. */
export function digestBaseline({ rows }: Baseline): string {
  const lines = Object.entries(rows).map(([key, digest]) => `${key} ${digest}`);
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 12);
}

/** A fact base that no version names would be cited under the name of another. */
export function checkVersions(versions: readonly DataVersion[], current: Baseline): ContentError[] {
  if (versions[0]?.digest === digestBaseline(current)) return [];
  const message = `the newest version is not the fact base as it is now; expected one that is: run \`npm run baseline\``;
  return [{ file: VERSIONS_FILE, message }];
}

/**
 * The versions with the fact base as it is now in front, unless it is already there.
 * @param today YYYY-MM-DD
 * @param corrections how many are announced
 */
export function withVersion(
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

/** `2026-11-25.2` → `2026-11-25` */
export function dayOfVersion(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

/** A correction, and the versions that were published before it. */
export interface LaterCorrection {
  readonly correction: CorrectionRecord;
  readonly versions: readonly string[];
}

/** Corrections of some numbers since they could first be cited, newest first. */
export function correctionsOf(
  observations: ReadonlySet<string>,
  corrections: readonly CorrectionRecord[],
  versions: readonly DataVersion[],
): readonly LaterCorrection[] {
  return newestFirst(corrections)
    .map((correction, i) => ({
      correction,
      versions: versions.filter((version) => version.corrections < corrections.length - i).map(({ id }) => id),
    }))
    .filter(
      ({ correction, versions: before }) =>
        before.length > 0 && correctedNumbers(correction).some((id) => observations.has(id)),
    );
}

/** Ids of the numbers that a correction names, among rows of any table. */
export function correctedNumbers({ rows }: CorrectionRecord): readonly string[] {
  return rows.filter((row) => row.startsWith('observations/')).map((row) => row.slice('observations/'.length));
}
