/** Start of a fragment that contains a sentence. Browsers do not send the fragment of an address to servers. */
const PREFIX = '#s=';

/**
 * Returns an address with a sentence as its fragment. Lone surrogates, which an address cannot contain, are replaced.
 */
export function addSentenceToAddress(page: string, sentence: string): string {
  const whole = sentence.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return `${page.replace(/#.*$/, '')}${PREFIX}${encodeURIComponent(whole)}`;
}

/** Returns the sentence in a fragment; undefined where there is none, or one that cannot be decoded. */
export function readSentenceFromHash(hash: string): string | undefined {
  if (!hash.startsWith(PREFIX)) return undefined;
  try {
    return decodeURIComponent(hash.slice(PREFIX.length));
  } catch {
    return undefined;
  }
}
