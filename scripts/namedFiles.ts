import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * @returns the candidates whose file names occur in the text of one of the files `from`, or in the text of a candidate
 * found in this way
 */
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
