import { type ReadStream, readFileSync } from 'node:fs';
import { type IncomingMessage, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { finished } from 'node:stream';
import sirv from 'sirv';
import { globSync } from 'tinyglobby';
import {
  CONTENT_TYPES,
  contentType,
  fileHeaders,
  type Headers,
  isCompressible,
  MAP_PAGES,
  REVALIDATE,
  SECURITY_HEADERS,
} from '@/lib/site/headers';
import { MAPBOX_META } from '@/lib/site/mapboxMeta';
import { writeMapboxKey } from '../writeMapboxKey';
import { acceptedCodings } from './acceptedCodings';
import { parseTarget } from './parseTarget';

export interface SiteOptions {
  /** Path of the host that the site is published below, such as `/strait`; its root when absent. */
  readonly basePath?: string;
  /** Mapbox token that the map of reports gets instead of the one it was built with; absent: it stays as built. */
  readonly mapboxToken?: string;
}

/**
 * Answers requests for a folder of static files as a production host would. The folder is listed once, so only files
 * that lie in it can be sent; no dotfile, and nothing behind a link. sirv sends them, compressed where the build did so.
 */
export function siteListener(root: string, { basePath = '', mapboxToken = '' }: SiteOptions = {}): RequestListener {
  const files = new Set(
    globSync('**', { cwd: root, followSymbolicLinks: false, ignore: '**/*.{br,gz}' }).map((file) => `/${file}`),
  );
  const maps = new Map(
    [...files].filter((path) => new RegExp(MAP_PAGES).test(path)).map((path) => [path, readMap(path)] as const),
  );
  const hasMapbox = mapboxToken !== '' || [...maps.values()].some((html) => html.includes(MAPBOX_META));
  const serve = sirv(root, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    // sirv says of fonts and pictures too, which have one form only, that they vary.
    setHeaders: (response, path) => {
      if (!isCompressible(contentType(path))) response.removeHeader('Vary');
    },
  });

  function readMap(path: string): string {
    const built = readFileSync(join(root, path), 'utf8');
    return mapboxToken === '' ? built : writeMapboxKey(built, mapboxToken);
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    setHeaders(response, { ...fileHeaders(path, hasMapbox), 'Accept-Ranges': 'bytes' });
    if (mapboxToken !== '' && maps.has(path)) {
      response.end(maps.get(path));
      return;
    }
    const { range = '', 'if-range': ifRange } = request.headers;
    const isPart = isPlainRange(range) && ifRange === undefined && request.method === 'GET';
    if (!isPart) request.headers.range = undefined;
    // A part is one of the file itself.
    request.headers['accept-encoding'] = isPart ? '' : acceptedCodings(request.headers['accept-encoding']);
    request.url = encodeURI(path);
    // sirv neither closes the file of a reader who goes away nor expects that a file may be gone.
    response.once('pipe', (file: ReadStream) => {
      file.once('error', () => response.destroy());
      finished(response, () => file.destroy());
    });
    serve(request, response);
  }

  /** The site's own page for an address that leads nowhere. */
  function sendMissing(request: IncomingMessage, response: ServerResponse): void {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((_: number, headers: Headers) => writeHead(404, headers)) as ServerResponse['writeHead'];
    request.headers['if-none-match'] = undefined;
    request.headers.range = undefined;
    sendFile(request, response, '/404.html');
  }

  return (request, response) => {
    // The body of a refused request is not waited for.
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendStatus(response, 405, { Allow: 'GET, HEAD', Connection: 'close' });
    const target = parseTarget(request.url ?? '', basePath);
    if ('refused' in target)
      return target.refused === 404 ? sendMissing(request, response) : sendStatus(response, target.refused);
    const path = target.wantsFolder ? `${target.path}index.html` : target.path;
    if (files.has(path)) return sendFile(request, response, path);
    if (files.has(`${path}/index.html`))
      return sendStatus(response, 308, { Location: `${target.rawPath}/${target.query}` });
    return sendMissing(request, response);
  };
}

/** Whether sirv can send a range: it takes a last byte of 0 for none, a suffix for a prefix, and fails on a reversed one. */
function isPlainRange(range: string): boolean {
  const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return from !== undefined && (to === '' || (Number(to) > 0 && Number(to) >= Number(from)));
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  response.setHeaders(new Map(Object.entries(headers)));
}

/** An answer without a file: one line of text, which Node leaves out for HEAD. */
function sendStatus(response: ServerResponse, status: number, headers: Headers = {}): void {
  const body = `${STATUS_CODES[status]}\n`;
  const text = { 'Content-Type': CONTENT_TYPES.txt, 'Cache-Control': REVALIDATE, 'Content-Length': `${body.length}` };
  setHeaders(response, { ...SECURITY_HEADERS, ...text, ...headers });
  response.statusCode = status;
  response.end(body);
}
