import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * File written when a build is complete. Its time is that of the build's start, so later changes of sources are newer.
 */
const MARK = '.cache/build.json';

/** Settings that are part of the pages of a build. */
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

/** @param started when the build began: it may not contain changes made while it ran */
export function writeBuildMark(settings: BuildSettings, started: Date, project = '.'): void {
  const path = join(project, MARK);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(settings));
  utimesSync(path, started, started);
}

/** @returns the path of the mark and the settings of that build; null when no build was completed */
export function readBuildMark(project = '.'): { path: string; settings: BuildSettings } | null {
  const path = join(project, MARK);
  try {
    return { path, settings: JSON.parse(readFileSync(path, 'utf8')) as BuildSettings };
  } catch {
    return null;
  }
}
