import type { IncomingHttpHeaders } from 'node:http';

/** The codings that a reader accepts. sirv looks for their names only, so those of weight zero are left out. */
export function acceptedCodings(header = ''): string {
  const parts = header.toLowerCase().split(',');
  const accepted = parts.filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part));
  return accepted.map((part) => (part.trim().startsWith('*') ? 'br' : part)).join();
}

/**
 * The part that is asked for of a file of `size` bytes, written as sirv reads it: from a first byte, with a last byte
 * that is not zero. It takes any other header for a range of bytes too.
 * @returns undefined where the whole file is to be sent: no range, several, none that we understand, or one that depends
 * on an older copy (RFC 9110 § 14.2, § 13.1.5: our tags are weak).
 */
export function plainRange(headers: IncomingHttpHeaders, size: number): string | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (headers['if-range'] || from + to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Number(to);
  if (first >= size) return to !== '' && from !== '' && last < first ? undefined : 'unsatisfiable';
  return last < first || last === 0 ? undefined : `bytes=${first}-${last}`;
}

/** Whether a reader holds what has this tag. */
export function isHeld(ifNoneMatch: string, tag: string): boolean {
  const held = ifNoneMatch.split(',').map((text) => text.trim());
  return held.includes('*') || held.some((text) => text.replace(/^W\//, '') === tag.replace(/^W\//, ''));
}
