import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** What the pages are made of. Folders are looked at as well, so a deleted file is noticed. */
const SOURCES = [
  '{app,components,content,lib,public,scripts}/**',
  '{next.config.ts,mdx-components.tsx,postcss.config.mjs,tsconfig.json,package-lock.json}',
  '!**/*.test.ts',
];

/** Why the built site cannot be served as it is, in words; `null` when it can. */
export function buildIsStale(project: string, out = 'out'): string | null {
  // The front page is written in the last step of a build.
  const page = join(project, out, 'index.html');
  if (!existsSync(page)) return `${out}/ is missing`;
  const built = statSync(page).mtimeMs;
  const newer = globSync(SOURCES, { cwd: project, onlyFiles: false, expandDirectories: false }).find(
    (file) => statSync(join(project, file)).mtimeMs > built,
  );
  return newer ? `${newer} is newer than ${out}/` : null;
}
