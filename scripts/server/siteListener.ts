import type { ReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { type IncomingMessage, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import { join, relative, sep } from 'node:path';
import { finished } from 'node:stream';
import sirv from 'sirv';
import {
  CONTENT_TYPES,
  fileHeaders,
  type Headers,
  isCompressible,
  REVALIDATE,
  SECURITY_HEADERS,
} from '@/lib/site/headers';
import { acceptedCodings } from './acceptedCodings';
import { correctHead } from './correctHead';
import { readIslandPages, sendRewritten } from './islandPages';
import { parseTarget } from './parseTarget';
import { plainRange } from './plainRange';

export interface SiteOptions {
  /** Path of the host that the site is published below, such as `/strait`; its root when absent. */
  readonly basePath?: string;
  /** Key for Mapbox that the map of reports gets instead of the one that it was built with; absent: it stays as built. */
  readonly mapboxToken?: string;
}

/**
 * Answers requests for a folder of static files as a production host would. It lists no folder.
 *
 * sirv chooses between a file and its `.br` and `.gz`, and sends it. It does not look at methods, symbolic links, weights
 * of codings or lists of tags, and neither redirects to a folder nor sends a page with 404: that is done here.
 */
export async function siteListener(
  root: string,
  { basePath = '', mapboxToken = '' }: SiteOptions = {},
): Promise<RequestListener> {
  const islands = await readIslandPages(root, mapboxToken);
  const headersOf = (path: string) => fileHeaders(path, islands.get(path)?.needs);
  // `dev` looks at the disk each time: the build serves a folder that it goes on to write.
  const serve = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => setHeaders(response, headersOf(path)),
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The body of a refused request is not waited for.
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendStatus(response, 405, { Allow: 'GET, HEAD', Connection: 'close' });
    const target = parseTarget(request.url ?? '', basePath);
    if ('refused' in target)
      return target.refused === 404 ? sendMissing(request, response) : sendStatus(response, target.refused);
    const path = target.wantsFolder ? `${target.path}index.html` : target.path;
    const size = await sizeOf(root, path);
    if (size !== null) return sendFile(request, response, path, size);
    if (!target.wantsFolder && (await sizeOf(root, `${path}/index.html`)) !== null)
      return sendStatus(response, 308, { Location: `${target.rawPath}/${target.query}` });
    return sendMissing(request, response);
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, path: string, size: number): void {
    const rewritten = islands.get(path)?.rewritten;
    const range = request.method === 'GET' ? plainRange(request.headers, size) : undefined;
    correctHead(response, { ifNoneMatch: request.headers['if-none-match'] ?? '' });
    if (rewritten) {
      setHeaders(response, headersOf(path));
      sendRewritten(request, response, rewritten);
    } else if (range === 'unsatisfiable') {
      sendStatus(response, 416, { 'Content-Range': `bytes */${size}` });
    } else {
      response.setHeader('Accept-Ranges', 'bytes');
      pass(request, response, path, range);
    }
  }

  /** The site's own page for an address that leads nowhere. */
  function sendMissing(request: IncomingMessage, response: ServerResponse): void {
    correctHead(response, { status: 404 });
    pass(request, response, '/404.html');
  }

  function pass(request: IncomingMessage, response: ServerResponse, path: string, range?: string): void {
    request.url = encodeURI(path);
    request.headers.range = range;
    // A part is one of the file itself, and tags are compared by `correctHead`.
    request.headers['accept-encoding'] = range ? '' : acceptedCodings(request.headers['accept-encoding']);
    request.headers['if-none-match'] = undefined;
    response.once('pipe', (file) => {
      // sirv neither closes the file when its reader goes away nor expects that reading it may fail.
      finished(response, () => (file as ReadStream).destroy());
      file.once('error', () => response.destroy());
    });
    serve(request, response, () => sendStatus(response, 404));
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendStatus(response, 500);
    });
  };
}

/** Bytes of a file; null where none is, or where a link leads out of the folder. */
async function sizeOf(root: string, path: string): Promise<number | null> {
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, path));
    if (relative(base, file).split(sep)[0] === '..') return null;
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(code)) return null;
    throw error;
  }
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  response.setHeaders(new Map(Object.entries(headers)));
  // sirv says it of fonts and pictures too, which have one form only.
  if (isCompressible(headers['Content-Type'] ?? '')) response.setHeader('Vary', 'Accept-Encoding');
  else response.removeHeader('Vary');
}

/** An answer without a file: one line of text, which Node leaves out for HEAD. */
function sendStatus(response: ServerResponse, status: number, headers: Headers = {}): void {
  const body = `${STATUS_CODES[status]}\n`;
  const text = { 'Content-Type': CONTENT_TYPES.txt, 'Cache-Control': REVALIDATE, 'Content-Length': `${body.length}` };
  response.setHeaders(new Map(Object.entries({ ...SECURITY_HEADERS, ...text, ...headers })));
  response.statusCode = status;
  response.end(body);
}
