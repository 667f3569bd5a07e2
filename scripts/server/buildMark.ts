import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

/**
 * File that records a complete build. Its modification time is when the build started, so later changes of sources are
 * newer.
 */
const MARK = '.cache/build.json';

/** Settings that change the pages of a build, so that a build with other settings is out of date. */
export interface BuildSettings {
  readonly baseUrl: string;
  readonly basePath: string;
}

export function currentBuildSettings(): BuildSettings {
  return { baseUrl: process.env.BASE_URL ?? '', basePath: process.env.BASE_PATH ?? '' };
}

export function deleteBuildRecord(): void {
  rmSync(MARK, { force: true });
}

/**
 * Records that a build is complete.
 * @param started time at which the build began; changes to sources after this time may not be in it
 */
export function writeBuildRecord(settings: BuildSettings, started: Date, project = '.'): void {
  const path = join(project, MARK);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(settings));
  utimesSync(path, started, started);
}

/**
 * @returns the path of the file that records the last complete build, and its settings; null when no build was
 * completed
 */
export function readBuildRecord(project = '.'): { path: string; settings: BuildSettings } | null {
  const path = join(project, MARK);
  try {
    return { path, settings: JSON.parse(readFileSync(path, 'utf8')) as BuildSettings };
  } catch {
    return null;
  }
}

/** Glob patterns of the sources of the pages. Folders are included, so that a deleted file is noticed. */
const SOURCES = [
  '{app,components,content,lib,public,scripts}/**',
  '{next.config.ts,mdx-components.tsx,postcss.config.mjs,tsconfig.json,package-lock.json}',
  '!**/*.test.ts',
  '!scripts/{audit,bench}{,.ts,/**}',
];

/** @returns why the built site cannot be served, as part of a sentence; `null` when it can */
export function reasonBuildIsStale(project: string, settings: BuildSettings): string | null {
  if (!existsSync(join(project, 'out/index.html'))) return 'out/ is missing';
  const mark = readBuildRecord(project);
  if (!mark) return 'the last build was not completed';
  if (mark.settings.baseUrl !== settings.baseUrl || mark.settings.basePath !== settings.basePath)
    return 'out/ was built for another BASE_URL or BASE_PATH';
  const built = statSync(mark.path).mtimeMs;
  const newer = globSync(SOURCES, { cwd: project, onlyFiles: false, expandDirectories: false }).find(
    (file) => statSync(join(project, file)).mtimeMs > built,
  );
  return newer ? `${newer} is newer than out/` : null;
}
