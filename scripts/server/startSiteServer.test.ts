import { once } from 'node:events';
import { mkdirSync, mkdtempSync, type ReadStream, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, IMMUTABLE_CACHE_CONTROL, REVALIDATED_CACHE_CONTROL } from '@/lib/site/headers';
import { compressFiles } from '../compressFiles';
import { replaceMapboxToken } from '../replaceMapboxToken';
import { requestFromPort, sendRawRequest } from './requestFromPort';
import { type RunningServer, startSiteServer } from './startSiteServer';

const STORY = `<!doctype html><title>Story</title>${'<p>Counted at the strait, سبتة.</p>'.repeat(50)}`;
const MAP = '<html><head><meta charset="utf-8"></head><body><report-map></report-map></body></html>';
const FONT = Buffer.from(Array.from({ length: 100 }, (_, i) => i));
const FILES: Record<string, string | Buffer> = {
  'out/index.html': '<!doctype html><title>Front</title>',
  'out/404.html': '<!doctype html><title>Nothing here</title>',
  'out/en/index.html': STORY,
  'out/en/a page/index.html': 'a space in its name',
  'out/empty/keep.txt': 'a folder without a page',
  'out/en/map/index.html': MAP,
  'out/data/attempts-20210101.csv': `year,attempts\n${'2021,1\n'.repeat(50)}`,
  'out/data/map.geojson': '{"type":"FeatureCollection","features":[]}'.repeat(9),
  'out/_next/static/chunks/05i63ca4yxz0z.css': 'p{margin:0}'.repeat(9),
  'out/_next/static/media/plex.1a2b3c4d.woff2': FONT,
  'out/_next/static/counted/_buildManifest.js': 'self.a();'.repeat(9),
  'out/assets/story-564M5NMG.js': 'export{};'.repeat(9),
  'out/stills/strait-0123abcd.svg': `<svg>${'<path/>'.repeat(20)}</svg>`,
  'out/stills/overview.svg': `<svg>${'<path/>'.repeat(20)}</svg>`,
  'out/stills/small.svg': '<svg/>',
  'out/data/gone.csv': 'year\n',
  'out/large.zip': Buffer.alloc(20_000_000),
  'out/.env': 'SECRET=1',
  'out/.well-known/security.txt': 'also a dotfile',
  'secret.txt': 'outside the site',
  'out-of-site/secret.txt': 'a neighbour whose name starts alike',
};

let folder: string;
let site: RunningServer;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'out/link.txt'));
  await compressFiles(join(folder, 'out'));
  site = await startSiteServer(join(folder, 'out'), 0);
  port = portOf(site);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const portOf = ({ url }: RunningServer) => Number(new URL(url).port);

const request = (path: string, headers?: Record<string, string>, method?: string) =>
  requestFromPort(port, path, headers, method);
const requestRaw = (text: string) => sendRawRequest(port, text);

describe('pages', () => {
  it.each([
    ['/', 'Front'],
    ['/en/', 'Story'],
    ['/en/index.html', 'Story'],
    ['/en/?from=card', 'Story'],
    ['/%65n/', 'Story'],
    ['/en/a%20page/', 'a space'],
  ])('serves %s', async (path, text) => {
    const { status, body } = await request(path);
    expect(status).toBe(200);
    expect(body.toString()).toContain(text);
  });

  it.each([
    ['/en', '/en/'],
    ['/en?a=1&b=2', '/en/?a=1&b=2'],
    ['/en/a%20page', '/en/a%20page/'],
  ])('redirects %s to %s', async (path, location) => {
    const { status, headers } = await request(path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  it.each(['/nothing/', '/nothing', '/empty/', '/empty', '/en/index.html/', '/index', `/${'long'.repeat(200)}`])(
    'answers %s with the page of the site for missing addresses',
    async (path) => {
      const { status, headers, body } = await request(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('Nothing here');
      expect(headers['cache-control']).toBe(REVALIDATED_CACHE_CONTROL);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy());
    },
  );
});

describe('requests that get no file', () => {
  it.each([
    ['a step out of the folder', '/../secret.txt'],
    ['a step out further down', '/en/../../secret.txt'],
    ['a step that stays inside', '/en/../index.html'],
    ['encoded dots', '/%2e%2e/secret.txt'],
    ['half-encoded dots', '/.%2E/secret.txt'],
    ['an encoded slash', '/..%2fsecret.txt'],
    ['dots encoded twice', '/%252e%252e/secret.txt'],
    ['a backslash', '/..\\secret.txt'],
    ['an encoded backslash', '/..%5csecret.txt'],
    ['a neighbour with a like name', '/../out-of-site/secret.txt'],
    ['an overlong encoding of a dot', '/%c0%ae%c0%ae/secret.txt'],
    ['a null byte', '/en/index.html%00.txt'],
    ['an encoded line break', '/en%0d%0aX-Injected:%201'],
    ['a broken percent sign', '/%'],
    ['a percent sign without digits', '/en/%zz'],
    ['another host in the path', '//evil.example/'],
    ['another host behind an encoded slash', '/%2Fevil.example'],
    ['an absolute path', '//etc/passwd'],
    ['a dotfile', '/.env'],
    ['an encoded dotfile', '/%2eenv'],
    ['a folder with a dot', '/.well-known/security.txt'],
    ['a link that leads out', '/link.txt'],
    ['a compressed file by itself', '/en/index.html.br'],
  ])('finds no file for %s', async (_, path) => {
    const answer = await request(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toMatch(/outside|SECRET|neighbour|dotfile/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('refuses the method %s', async (method) => {
    const { status, headers } = await request('/en/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['is not HTTP', 'hello\r\n\r\n'],
    ['has a raw null byte', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['names no host', 'GET / HTTP/1.1\r\n\r\n'],
  ])('answers 400 to a request that %s', async (_, text) => {
    expect(await requestRaw(text)).toBe('HTTP/1.1 400 Bad Request');
  });

  it('refuses headers that are larger than any browser sends', async () => {
    const huge = `GET /en/ HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(100_000)}\r\n\r\n`;
    expect(await requestRaw(huge)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  });

  it('disconnects a client that sends its headers too slowly', async () => {
    const impatient = await startSiteServer(join(folder, 'out'), 0);
    expect(impatient.server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 });
    impatient.server.headersTimeout = 100;
    const slow = connect(portOf(impatient), '127.0.0.1');
    slow.write('GET /en/ HTTP/1.1\r\nHost: x\r\nX-Slow:');
    let answer = '';
    slow.on('data', (part) => {
      answer += part;
    });
    await new Promise((resolve) => slow.once('close', resolve));
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout/);
    expect((await requestFromPort(portOf(impatient), '/en/')).status).toBe(200);
    await impatient.close();
  });
});

it('closes the file when the client disconnects', async () => {
  const file = new Promise<ReadStream>((resolve) =>
    site.server.prependOnceListener('request', (_, response) =>
      response.once('pipe', (source) => resolve(source as ReadStream)),
    ),
  );
  const reader = connect(port, '127.0.0.1');
  reader.write('GET /large.zip HTTP/1.1\r\nHost: x\r\n\r\n');
  reader.once('data', () => reader.destroy());
  const left = await file;
  await once(left, 'close');
  expect(left.closed).toBe(true);
});

it('continues to answer after a listed file was deleted', async () => {
  rmSync(join(folder, 'out/data/gone.csv'));
  await expect(request('/data/gone.csv')).rejects.toThrow();
  expect((await request('/en/')).status).toBe(200);
});

describe('below a path of its host', () => {
  let below: RunningServer;

  beforeAll(async () => {
    below = await startSiteServer(join(folder, 'out'), 0, { basePath: '/strait' });
  });

  afterAll(() => below.close());

  it.each([
    ['/strait/en/', 200, undefined],
    ['/strait/en', 308, '/strait/en/'],
    ['/strait/', 200, undefined],
    ['/en/', 404, undefined],
    ['/straits/en/', 404, undefined],
    ['/strait/nothing/', 404, undefined],
    ['/strait/../secret.txt', 404, undefined],
  ])('%s', async (path, status, location) => {
    const response = await requestFromPort(portOf(below), path);
    expect([response.status, response.headers.location]).toEqual([status, location]);
  });
});

it('sends files and compressed forms that were written later, after a reload', async () => {
  const later = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(later, 'index.html'), STORY);
  const server = await startSiteServer(later, 0);
  await compressFiles(later);
  writeFileSync(join(later, 'later.csv'), 'year\n');
  server.reload();
  expect((await requestFromPort(portOf(server), '/later.csv')).body.toString()).toBe('year\n');
  expect((await requestFromPort(portOf(server), '/', { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe(
    'br',
  );
  await server.close();
  rmSync(later, { recursive: true });
});

describe('headers', () => {
  it.each([
    ['/en/', 'text/html; charset=utf-8', REVALIDATED_CACHE_CONTROL],
    ['/data/attempts-20210101.csv', 'text/csv; charset=utf-8', REVALIDATED_CACHE_CONTROL],
    ['/data/map.geojson', 'application/geo+json; charset=utf-8', REVALIDATED_CACHE_CONTROL],
    ['/_next/static/chunks/05i63ca4yxz0z.css', 'text/css; charset=utf-8', IMMUTABLE_CACHE_CONTROL],
    ['/_next/static/media/plex.1a2b3c4d.woff2', 'font/woff2', IMMUTABLE_CACHE_CONTROL],
    ['/_next/static/counted/_buildManifest.js', 'text/javascript; charset=utf-8', REVALIDATED_CACHE_CONTROL],
    ['/assets/story-564M5NMG.js', 'text/javascript; charset=utf-8', IMMUTABLE_CACHE_CONTROL],
    ['/stills/strait-0123abcd.svg', 'image/svg+xml; charset=utf-8', IMMUTABLE_CACHE_CONTROL],
    ['/stills/overview.svg', 'image/svg+xml; charset=utf-8', REVALIDATED_CACHE_CONTROL],
  ])('states the type of %s and how long it may be cached, in every encoding', async (path, type, cache) => {
    for (const encoding of [undefined, 'gzip', 'br']) {
      const { headers } = await request(path, { 'Accept-Encoding': encoding ?? '' });
      expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache]);
      expect(headers['content-encoding']).toBe(type === 'font/woff2' ? undefined : encoding);
    }
  });

  it.each(['/en/', '/en', '/nothing/', '/%', '/_next/static/media/plex.1a2b3c4d.woff2'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await request(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('sends the content security policy with pages only', async () => {
    expect((await request('/en/')).headers['content-security-policy']).toBe(contentSecurityPolicy());
    expect((await request('/stills/overview.svg')).headers['content-security-policy']).toBeUndefined();
  });

  it('answers HEAD like GET, without the body', async () => {
    const [head, get] = await Promise.all([request('/en/', {}, 'HEAD'), request('/en/')]);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });
});

describe('a key for Mapbox', () => {
  let keyed: RunningServer;

  beforeAll(async () => {
    keyed = await startSiteServer(join(folder, 'out'), 0, { mapboxToken: 'pk.key' });
  });

  afterAll(() => keyed.close());

  it('is written into the map of reports alone, and the policy of every page allows the hosts of Mapbox', async () => {
    const [map, story] = await Promise.all(
      ['/en/map/', '/en/'].map((path) => requestFromPort(portOf(keyed), path, { 'Accept-Encoding': 'br' })),
    );
    expect(map?.body.toString()).toBe(replaceMapboxToken(MAP, 'pk.key'));
    expect(map?.body.toString()).toContain('content="pk.key"');
    for (const { headers } of [map, story].flatMap((answer) => answer ?? []))
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy({ hasMapbox: true }));
    expect((await requestFromPort(portOf(keyed), '/en/')).body.toString()).toBe(STORY);
  });

  it('is absent from a site without one, and the policy allows no other host', async () => {
    const { headers, body } = await request('/en/map/');
    expect(body.toString()).toBe(MAP);
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy());
  });
});

describe('encodings', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['BR;q=0.1, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['deflate', undefined, (body: Buffer) => body],
    ['', undefined, (body: Buffer) => body],
  ])('sends the same text to a client that accepts "%s"', async (accepted, encoding, unpack) => {
    const { headers, body } = await request('/en/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(unpack(body).toString()).toBe(STORY);
  });

  it('does not compress a font', async () => {
    const { headers, body } = await request('/_next/static/media/plex.1a2b3c4d.woff2', { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toEqual(FONT);
  });

  it('does not compress a file that would not become smaller', async () => {
    const { headers, body } = await request('/stills/small.svg', { 'Accept-Encoding': 'br, gzip' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, '<svg/>']);
  });
});

describe('validators', () => {
  it.each([
    ['itself', (tag: string) => tag, 304],
    ['another', () => '"other"', 200],
  ])('compares the ETag of the client with %s', async (_, held, status) => {
    const first = await request('/en/', { 'Accept-Encoding': 'br' });
    const again = await request('/en/', { 'Accept-Encoding': 'br', 'If-None-Match': held(first.headers.etag ?? '') });
    expect(again.status).toBe(status);
    expect(again.headers['cache-control']).toBe(REVALIDATED_CACHE_CONTROL);
    if (status === 304) expect(again.body.length).toBe(0);
  });

  it('gives every encoding an ETag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accepted) => (await request('/en/', { 'Accept-Encoding': accepted })).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe('ranges', () => {
  const path = '/_next/static/media/plex.1a2b3c4d.woff2';

  it.each([
    ['bytes=0-', 206, 'bytes 0-99/100', FONT],
    ['bytes=90-', 206, 'bytes 90-99/100', FONT.subarray(90)],
    ['bytes=0-9', 200, undefined, FONT],
    ['bytes=-5', 200, undefined, FONT],
    ['bytes=0-1,5-6', 200, undefined, FONT],
    ['bytes=9-5', 200, undefined, FONT],
    ['lines=1-2', 200, undefined, FONT],
  ])('answers %s', async (range, status, contentRange, bytes) => {
    const answer = await request(path, { Range: range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, contentRange]);
    expect(answer.body).toEqual(bytes);
  });

  it('refuses a range that begins after the end of the file', async () => {
    const answer = await request(path, { Range: 'bytes=100-' });
    expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */100']);
  });

  it('sends the whole file when the client has part of an older one', async () => {
    const { status } = await request(path, { Range: 'bytes=90-', 'If-Range': '"older"' });
    expect(status).toBe(200);
  });
});
