import type { IncomingHttpHeaders } from 'node:http';

/**
 * The part that is asked for of a file of `size` bytes, as sirv reads it: it takes any header for a range of bytes that
 * begins with its first and ends with the last one but byte 0.
 * @returns undefined where the whole file is to be sent: no range, several, none that is understood, or one that depends
 * on an older copy (RFC 9110 § 14.2; by § 13.1.5 weak tags such as ours vouch for none).
 */
export function plainRange(headers: IncomingHttpHeaders, size: number): string | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (headers['if-range'] || from + to === '') return undefined;
  const isSuffix = from === '';
  if (!isSuffix && to !== '' && Number(to) < Math.max(1, Number(from))) return undefined;
  const first = isSuffix ? Math.max(0, size - Number(to)) : Number(from);
  return first >= size ? 'unsatisfiable' : `bytes=${first}-${isSuffix ? '' : to}`;
}
