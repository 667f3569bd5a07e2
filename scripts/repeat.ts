/**
 * `npm run repeat`: builds the site again and compares every file with the previous build. Fails when a byte differs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const before = hashes();
if (before.size === 0) throw new Error('There is no build to repeat. Build the site first: npm run build');
// A cache would hide output that depends on the time of the build.
rmSync('.next', { recursive: true, force: true });
execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
const after = hashes();

const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
for (const file of differing) console.error(`Two builds differ in ${file}.`);
console.log(`${after.size} files built twice, ${differing.length} of them different.`);
process.exitCode = differing.length > 0 ? 1 : 0;

function hashes(): ReadonlyMap<string, string> {
  return new Map(
    globSync('out/**/*').map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
