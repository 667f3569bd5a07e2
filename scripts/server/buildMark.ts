import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Written when a build has come to its end, so that half a build is never taken for a whole one; as old as its beginning. */
const MARK = '.cache/build.json';

/** What a build was made for. */
export interface BuildSettings {
  readonly baseUrl: string;
  readonly basePath: string;
}

export function currentSettings(): BuildSettings {
  return { baseUrl: process.env.BASE_URL ?? '', basePath: process.env.BASE_PATH ?? '' };
}

export function clearBuildMark(project = '.'): void {
  rmSync(join(project, MARK), { force: true });
}

/** @param started when the build began: what changes while it runs may not be in it */
export function writeBuildMark(settings: BuildSettings, started: Date, project = '.'): void {
  const path = join(project, MARK);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(settings));
  utimesSync(path, started, started);
}

/** Path of the mark, and the settings of the build it speaks of; null when no build has ended. */
export function readBuildMark(project = '.'): { path: string; settings: BuildSettings } | null {
  const path = join(project, MARK);
  try {
    return { path, settings: JSON.parse(readFileSync(path, 'utf8')) as BuildSettings };
  } catch {
    return null;
  }
}
