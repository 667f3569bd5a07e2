import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { COPIES_OF_404 } from './nextOutput';

/** Where the build keeps pages as Next exported them, for tests: those that it does not publish, and the front door. */
export const UNPUBLISHED = '.cache/unpublished';

/** Takes out of the site the pages that were only photographed, and Next's copies of the 404 page. */
export function unpublish(out: string): void {
  rmSync(UNPUBLISHED, { recursive: true, force: true });
  const folders = globSync(['*/share', '*/picture', ...COPIES_OF_404], { cwd: out, onlyDirectories: true });
  for (const folder of folders) {
    mkdirSync(dirname(`${UNPUBLISHED}/${folder}`), { recursive: true });
    renameSync(`${out}/${folder}`, `${UNPUBLISHED}/${folder}`);
  }
  for (const file of globSync('*.{html,txt}', { cwd: out })) cpSync(`${out}/${file}`, `${UNPUBLISHED}/${file}`);
}
