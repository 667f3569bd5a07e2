import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** @returns the candidates whose names occur in one of the files, or in such a candidate in turn */
export function filesNamedIn(from: readonly string[], candidates: readonly string[]): ReadonlySet<string> {
  const named = new Set<string>();
  const waiting = [...from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = readFileSync(file, 'utf8');
    for (const candidate of candidates) {
      if (named.has(candidate) || !text.includes(basename(candidate))) continue;
      named.add(candidate);
      waiting.push(candidate);
    }
  }
  return named;
}
