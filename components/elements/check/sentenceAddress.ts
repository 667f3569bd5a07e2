/** Before the sentence in the fragment of an address, which no browser sends. */
export const SENTENCE_PREFIX = '#s=';

/** The sentence of a fragment; undefined where it holds none, or one that cannot be read. */
export function sentenceIn(hash: string): string | undefined {
  if (!hash.startsWith(SENTENCE_PREFIX)) return undefined;
  try {
    return decodeURIComponent(hash.slice(SENTENCE_PREFIX.length));
  } catch {
    return undefined;
  }
}
