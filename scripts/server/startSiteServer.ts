import { type ReadStream, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { finished } from 'node:stream';
import sirv from 'sirv';
import { globSync } from 'tinyglobby';
import {
  CONTENT_TYPES,
  type HttpHeaders,
  headersOfFile,
  MAP_PAGE_PATTERN,
  REVALIDATED_CACHE_CONTROL,
  SECURITY_HEADERS,
} from '@/lib/site/headers';
import { MAPBOX_META_NAME } from '@/lib/site/readMapboxToken';
import { replaceMapboxToken } from '../replaceMapboxToken';

export interface RunningServer {
  /** Address with the base path and without a trailing slash, such as `http://localhost:3000`. */
  readonly url: string;
  readonly server: Server;
  /** Lists the folder again: the server sends only files that were in the last listing. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files to this machine only.
 * @param root folder of the built site
 * @param port port to listen on; 0 takes any free one
 * @throws when the port is taken (code `EADDRINUSE`)
 */
export async function startSiteServer(root: string, port: number, options: SiteOptions = {}): Promise<RunningServer> {
  // Interval in ms at which Node looks for slow clients.
  const server = createServer({ connectionsCheckingInterval: 2_000 }, siteListener(root, options));
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${options.basePath ?? ''}`,
    server,
    reload: () => {
      server.removeAllListeners('request').on('request', siteListener(root, options));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface SiteOptions {
  /** Path on the host below which the site is published, such as `/strait`. Default: the root of the host. */
  readonly basePath?: string;
  /** Mapbox token that the map of reports gets instead of the one it was built with. Default: it stays as built. */
  readonly mapboxToken?: string;
}

/**
 * Answers requests for a folder of static files as a production host would. The folder is listed once, and only listed
 * files are sent: no dotfile, no file outside the folder, nothing behind a symbolic link. sirv sends the files, in the
 * compressed form where the build wrote one.
 */
function siteListener(root: string, { basePath = '', mapboxToken = '' }: SiteOptions = {}): RequestListener {
  const files = new Set(
    globSync('**', { cwd: root, followSymbolicLinks: false, ignore: '**/*.{br,gz}' }).map((file) => `/${file}`),
  );
  const readText = (path: string) => readFileSync(join(root, path), 'utf8');
  const maps = new Map(
    [...files].filter((path) => new RegExp(MAP_PAGE_PATTERN).test(path)).map((path) => [path, readText(path)] as const),
  );
  const hasMapbox = mapboxToken !== '' || [...maps.values()].some((html) => html.includes(MAPBOX_META_NAME));
  const missingPage = files.has('/404.html') ? readText('/404.html') : '';
  const sendFile = sirv(root, { etag: true, brotli: true, gzip: true, extensions: [] });

  return (request, response) => {
    // The connection is closed so that the body of a refused request is not awaited.
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendStatus(response, 405, { Allow: 'GET, HEAD', Connection: 'close' });

    const [, address = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
    const path = pathOnSite(address, basePath);
    if (path !== '' && files.has(`${path}/index.html`))
      return sendStatus(response, 308, { Location: `${address}/${query}` });
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) {
      response.writeHead(404, headersOfFile('/404.html', hasMapbox)).end(missingPage);
      return;
    }

    response.setHeaders(new Map(Object.entries(headersOfFile(file, hasMapbox))));
    const map = maps.get(file);
    if (mapboxToken !== '' && map !== undefined) {
      response.end(replaceMapboxToken(map, mapboxToken));
      return;
    }

    // sirv misreads all other ranges, and fails on a reversed one. A server may ignore any range (RFC 9110, 14.2).
    const isOpenRange = /^bytes=\d+-$/.test(request.headers.range ?? '') && request.headers['if-range'] === undefined;
    if (!isOpenRange) request.headers.range = undefined;
    // sirv does not close the file when the client disconnects, and does not handle a file that was deleted meanwhile.
    response.once('pipe', (stream: ReadStream) => {
      stream.once('error', () => response.destroy());
      finished(response, () => stream.destroy());
    });
    request.url = encodeURI(file);
    sendFile(request, response);
  };
}

/** @returns the decoded path below the base path, such as `/en/`; empty outside it, or where it cannot be decoded */
function pathOnSite(address: string, basePath: string): string {
  if (!address.startsWith(`${basePath}/`)) return '';
  try {
    return decodeURIComponent(address.slice(basePath.length));
  } catch {
    return '';
  }
}

/** Answers with the name of the status as plain text instead of a file. Node omits the text for HEAD. */
function sendStatus(response: ServerResponse, status: number, headers: HttpHeaders): void {
  const body = `${STATUS_CODES[status]}\n`;
  const text = {
    'Content-Type': CONTENT_TYPES.txt,
    'Cache-Control': REVALIDATED_CACHE_CONTROL,
    'Content-Length': `${body.length}`,
  };
  response.writeHead(status, { ...SECURITY_HEADERS, ...text, ...headers }).end(body);
}
