import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

interface Correction {
  /** Sent instead of 200, and without a tag. */
  readonly status?: number;
  /** Tags of what the reader holds. */
  readonly ifNoneMatch?: string;
}

/**
 * Corrects the head of an answer as it is written. sirv can send a file with no other status than 200, compares a single
 * tag, leaves out of a 304 the headers by which a copy is renewed, and adds a date of change that it never compares.
 */
export function correctHead(response: ServerResponse, { status, ifNoneMatch = '' }: Correction): void {
  const write = response.writeHead.bind(response) as (status: number, headers: OutgoingHttpHeaders) => ServerResponse;
  response.writeHead = ((given: number, headers: OutgoingHttpHeaders = {}) => {
    const { 'Last-Modified': _, ETag: tag, ...rest } = headers;
    if (status !== undefined) return write(status, rest);
    if (tag === undefined) return write(given, rest);
    // Node sends no body with 304.
    return isHeld(ifNoneMatch, String(tag)) ? write(304, { ETag: tag }) : write(given, { ...rest, ETag: tag });
  }) as ServerResponse['writeHead'];
}

function isHeld(ifNoneMatch: string, tag: string): boolean {
  const held = ifNoneMatch.split(',').map((text) => text.trim());
  return held.includes('*') || held.some((text) => text.replace(/^W\//, '') === tag.replace(/^W\//, ''));
}
