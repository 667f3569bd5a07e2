import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HASHES = new URL('./hashes.json', import.meta.url);

/** Files by name, as they will be published. */
export type Files = ReadonlyMap<string, string>;

/** What differs from the files that were last accepted, a line each; nothing if all is the same. */
export function unlikeHashes(files: Files): readonly string[] {
  const expected = JSON.parse(readFileSync(HASHES, 'utf8')) as Readonly<Record<string, string>>;
  const missing = Object.keys(expected).filter((name) => !files.has(name));
  const changed = [...files].flatMap(([name, content]) => {
    const hash = createHash('sha256').update(content).digest('hex');
    return hash === expected[name] ? [] : [`${name} has the SHA-256 ${hash}, not ${expected[name] ?? 'one known'}`];
  });
  return [...missing.map((name) => `${name} was not built`), ...changed];
}
