import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HASHES = new URL('./hashes.json', import.meta.url);

/** Texts of the files to publish, by file name. */
export type Files = ReadonlyMap<string, string>;

/** Compares files with the hashes of the last accepted ones. Returns a line for each difference. */
export function changedFiles(files: Files): readonly string[] {
  const expected = JSON.parse(readFileSync(HASHES, 'utf8')) as Readonly<Record<string, string>>;
  const missing = Object.keys(expected).filter((name) => !files.has(name));
  const changed = [...files].flatMap(([name, content]) => {
    const hash = createHash('sha256').update(content).digest('hex');
    return hash === expected[name] ? [] : [`${name} has the SHA-256 ${hash}, not ${expected[name] ?? 'one known'}`];
  });
  return [...missing.map((name) => `${name} was not built`), ...changed];
}
