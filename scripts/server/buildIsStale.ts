import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type BuildSettings, readBuildMark } from './buildMark';

/** Sources of the pages. Folders are included, so that a deleted file is noticed. */
const SOURCES = [
  '{app,components,content,lib,public,scripts}/**',
  '{next.config.ts,mdx-components.tsx,postcss.config.mjs,tsconfig.json,package-lock.json}',
  '!**/*.test.ts',
  '!scripts/{audit,bench}{,.ts,/**}',
];

/** @returns why the built site cannot be served, as part of a sentence; `null` when it can */
export function buildIsStale(project: string, settings: BuildSettings): string | null {
  if (!existsSync(join(project, 'out/index.html'))) return 'out/ is missing';
  const mark = readBuildMark(project);
  if (!mark) return 'the last build was not completed';
  if (mark.settings.baseUrl !== settings.baseUrl || mark.settings.basePath !== settings.basePath)
    return 'out/ was built for another BASE_URL or BASE_PATH';
  const built = statSync(mark.path).mtimeMs;
  const newer = globSync(SOURCES, { cwd: project, onlyFiles: false, expandDirectories: false }).find(
    (file) => statSync(join(project, file)).mtimeMs > built,
  );
  return newer ? `${newer} is newer than out/` : null;
}
