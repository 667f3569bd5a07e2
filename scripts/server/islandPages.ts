import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { ISLAND_PAGES, type PageNeeds } from '@/lib/site/headers';
import { brotli } from '../compressFiles';
import { needsOf, writeIslandHead } from '../inlineScripts';
import { acceptedCodings } from './acceptedCodings';

/** A page with the server's own key for Mapbox. */
interface Rewritten {
  readonly hash: string;
  readonly raw: Buffer;
  readonly br: Buffer;
}

/** A page with an island, as the server needs it. */
export interface IslandPage {
  readonly needs: PageNeeds;
  /** Absent where the file can be sent as it is. */
  readonly rewritten?: Rewritten;
}

/** The pages of a built site that have an island, by their path. */
export async function readIslandPages(root: string, mapboxToken: string): Promise<ReadonlyMap<string, IslandPage>> {
  const paths = globSync('*/*/index.html', { cwd: root })
    .map((path) => `/${path}`)
    .filter((path) => new RegExp(ISLAND_PAGES).test(path));
  const pages = paths.map(async (path) => [path, await readIslandPage(join(root, path), mapboxToken)] as const);
  return new Map(await Promise.all(pages));
}

async function readIslandPage(file: string, mapboxToken: string): Promise<IslandPage> {
  const built = await readFile(file, 'utf8');
  const html = mapboxToken === '' ? built : writeIslandHead(built, mapboxToken);
  if (html === built) return { needs: needsOf(built) };
  const raw = Buffer.from(html);
  const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 22);
  return { needs: needsOf(html), rewritten: { hash, raw, br: await brotli(raw) } };
}

export function sendRewritten(request: IncomingMessage, response: ServerResponse, { hash, raw, br }: Rewritten): void {
  const isBrotli = /\bbr\b/.test(acceptedCodings(request.headers['accept-encoding']));
  const body = isBrotli ? br : raw;
  response.writeHead(200, {
    'Content-Length': body.length,
    ETag: isBrotli ? `"${hash}-br"` : `"${hash}"`,
    ...(isBrotli && { 'Content-Encoding': 'br' }),
  });
  response.end(body);
}
