import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import {
  CONTENT_TYPES,
  fileHeaders,
  type Headers,
  isCompressible,
  type PageNeeds,
  REVALIDATE,
  SECURITY_HEADERS,
} from '@/lib/site/headers';
import { chooseEncoding, type Encoding } from './chooseEncoding';
import { type FileStore, openFileStore, type StoredFile } from './openFileStore';
import { parseRange } from './parseRange';
import { parseTarget } from './parseTarget';

export interface SiteServerOptions {
  /** Headers of a file by its path; the site's own table when absent. */
  readonly headers?: (path: string, needs: PageNeeds) => Headers;
  /** Path of the host that the site is published below, such as `/strait`; its root when absent. */
  readonly basePath?: string;
  /** Told of each answer once it is sent. */
  readonly onAnswer?: (answer: Answer) => void;
}

export interface Answer {
  readonly path: string;
  readonly status: number;
  /** Content type, empty when there is no content. */
  readonly type: string;
  /** Bytes on the wire, headers included. */
  readonly bytes: number;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly basePath: string;
  readonly headersOf: NonNullable<SiteServerOptions['headers']>;
}

/** Serves a folder of static files as a production host would. It lists no folder. */
export function createSiteServer(
  root: string,
  { headers = fileHeaders, basePath = '', onAnswer }: SiteServerOptions = {},
): Server {
  const store = openFileStore(root);
  // Node looks for clients that dawdle only so often.
  const server = createServer({ connectionsCheckingInterval: 2_000 }, (request, response) => {
    if (onAnswer) report(request, response, onAnswer);
    answer(store, { request, response, basePath, headersOf: headers }).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendStatus(response, 500);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  return server;
}

async function answer(store: FileStore, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // The body of a refused request is not waited for.
    return sendStatus(response, 405, { Allow: 'GET, HEAD', Connection: 'close' });
  }
  const target = parseTarget(request.url ?? '', exchange.basePath);
  if ('refused' in target)
    return target.refused === 404 ? sendMissing(store, exchange) : sendStatus(response, target.refused);

  const file = await store.read(target.wantsFolder ? `${target.path}index.html` : target.path);
  if (file) return sendFile(file, exchange);
  if (!target.wantsFolder && (await store.read(`${target.path}/index.html`))) {
    return sendStatus(response, 308, { Location: `${target.rawPath}/${target.query}` });
  }
  return sendMissing(store, exchange);
}

async function sendFile(file: StoredFile, { request, response, headersOf }: Exchange): Promise<void> {
  const { headers: described, compressible } = headersFor(file, headersOf);
  const headers: Record<string, string> = { ...described, 'Accept-Ranges': 'bytes' };

  const range = rangeApplies(request, file) ? parseRange(request.headers.range, file.raw.length) : null;
  if (range === 'unsatisfiable') return sendStatus(response, 416, { 'Content-Range': `bytes */${file.raw.length}` });

  const encoding = compressible && !range ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  headers.ETag = entityTag(file, encoding);
  if (isKnown(request.headers['if-none-match'], headers.ETag)) {
    response.writeHead(304, headers).end();
    return;
  }
  if (range) {
    headers['Content-Range'] = `bytes ${range.first}-${range.last}/${file.raw.length}`;
    return send(response, 206, headers, file.raw.subarray(range.first, range.last + 1));
  }
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  send(response, 200, headers, await file.encoded(encoding));
}

/** The site's own page for an address that leads nowhere. It is never kept: the address may lead somewhere tomorrow. */
async function sendMissing(store: FileStore, { request, response, headersOf }: Exchange): Promise<void> {
  const page = await store.read('/404.html');
  if (!page) return sendStatus(response, 404);
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const headers: Record<string, string> = { ...headersFor(page, headersOf).headers, 'Cache-Control': REVALIDATE };
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  send(response, 404, headers, await page.encoded(encoding));
}

function headersFor(file: StoredFile, headersOf: Exchange['headersOf']): { headers: Headers; compressible: boolean } {
  const headers = headersOf(file.path, file.needs());
  const compressible = isCompressible(headers['Content-Type'] ?? '');
  return { headers: compressible ? { ...headers, Vary: 'Accept-Encoding' } : headers, compressible };
}

/** Each encoding is a representation of its own, with a tag of its own. */
function entityTag(file: StoredFile, encoding: Encoding): string {
  return encoding === 'identity' ? `"${file.hash}"` : `"${file.hash}-${encoding}"`;
}

function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((text) => text.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}

/** Part of a file is sent only while the reader holds the same file (RFC 9110 § 13.1.5). */
function rangeApplies(request: IncomingMessage, file: StoredFile): boolean {
  const ifRange = request.headers['if-range'];
  return request.method === 'GET' && (ifRange === undefined || ifRange === entityTag(file, 'identity'));
}

/** An answer without a file: one line of text, which Node leaves out for HEAD. */
function sendStatus(response: ServerResponse, status: number, headers: Headers = {}): void {
  const text = { 'Content-Type': CONTENT_TYPES.txt, 'Cache-Control': REVALIDATE };
  send(response, status, { ...SECURITY_HEADERS, ...text, ...headers }, Buffer.from(`${STATUS_CODES[status]}\n`));
}

function send(response: ServerResponse, status: number, headers: Headers, body: Buffer): void {
  response.statusCode = status;
  response.setHeaders(new Map(Object.entries({ ...headers, 'Content-Length': String(body.length) })));
  response.end(body);
}

function report(request: IncomingMessage, response: ServerResponse, onAnswer: (answer: Answer) => void): void {
  const before = request.socket.bytesWritten;
  response.once('finish', () =>
    onAnswer({
      path: request.url ?? '',
      status: response.statusCode,
      type: String(response.getHeader('Content-Type') ?? ''),
      bytes: request.socket.bytesWritten - before,
    }),
  );
}
