import { once } from 'node:events';
import { mkdirSync, mkdtempSync, type ReadStream, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, IMMUTABLE, REVALIDATE } from '@/lib/site/headers';
import { compressFiles } from '../compressFiles';
import { writeMapboxKey } from '../writeMapboxKey';
import { askAt, askRawAt } from './ask';
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

const ask = (path: string, headers?: Record<string, string>, method?: string) => askAt(port, path, headers, method);
const askRaw = (text: string) => askRawAt(port, text);

describe('pages', () => {
  it.each([
    ['/', 'Front'],
    ['/en/', 'Story'],
    ['/en/index.html', 'Story'],
    ['/en/?from=card', 'Story'],
    ['/%65n/', 'Story'],
    ['/en/a%20page/', 'a space'],
  ])('serves %s', async (path, text) => {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(body.toString()).toContain(text);
  });

  it.each([
    ['/en', '/en/'],
    ['/en?a=1&b=2', '/en/?a=1&b=2'],
    ['/en/a%20page', '/en/a%20page/'],
  ])('leads %s to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  it.each(['/nothing/', '/nothing', '/empty/', '/empty', '/en/index.html/', '/index', `/${'long'.repeat(200)}`])(
    'says with the site’s own page that %s is not here',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('Nothing here');
      expect(headers['cache-control']).toBe(REVALIDATE);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy());
    },
  );
});

describe('refusals', () => {
  it.each([
    ['a step out of the folder', '/../secret.txt', 400],
    ['a step out further down', '/en/../../secret.txt', 400],
    ['a step that stays inside', '/en/../index.html', 400],
    ['encoded dots', '/%2e%2e/secret.txt', 400],
    ['half-encoded dots', '/.%2E/secret.txt', 400],
    ['an encoded slash', '/..%2fsecret.txt', 400],
    ['dots encoded twice', '/%252e%252e/secret.txt', 404],
    ['a backslash', '/..\\secret.txt', 400],
    ['an encoded backslash', '/..%5csecret.txt', 400],
    ['a neighbour with a like name', '/../out-of-site/secret.txt', 400],
    ['an overlong encoding of a dot', '/%c0%ae%c0%ae/secret.txt', 400],
    ['a null byte', '/en/index.html%00.txt', 400],
    ['an encoded line break', '/en%0d%0aX-Injected:%201', 400],
    ['a broken percent sign', '/%', 400],
    ['a percent sign without digits', '/en/%zz', 400],
    ['another host in the path', '//evil.example/', 400],
    ['another host behind an encoded slash', '/%2Fevil.example', 400],
    ['an absolute path', '//etc/passwd', 400],
    ['a dotfile', '/.env', 404],
    ['an encoded dotfile', '/%2eenv', 404],
    ['a folder with a dot', '/.well-known/security.txt', 404],
    ['a link that leads out', '/link.txt', 404],
    ['a compressed file by itself', '/en/index.html.br', 404],
  ])('refuses %s', async (_, path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toMatch(/outside|SECRET|neighbour|dotfile/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('refuses to %s', async (method) => {
    const { status, headers } = await ask('/en/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['is not HTTP', 'hello\r\n\r\n'],
    ['has a raw null byte', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['has no slash in its path', 'GET en/ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['names no host', 'GET / HTTP/1.1\r\n\r\n'],
  ])('answers 400 to a request that %s', async (_, text) => {
    expect(await askRaw(text)).toBe('HTTP/1.1 400 Bad Request');
  });

  it('refuses headers that no reader sends', async () => {
    const huge = `GET /en/ HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(100_000)}\r\n\r\n`;
    expect(await askRaw(huge)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  });

  it('lets go of a client that is slow', async () => {
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
    expect((await askAt(portOf(impatient), '/en/')).status).toBe(200);
    await impatient.close();
  });
});

it('closes a file whose reader goes away', async () => {
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

it('goes on when a file is gone that it knew of', async () => {
  rmSync(join(folder, 'out/data/gone.csv'));
  await expect(ask('/data/gone.csv')).rejects.toThrow();
  expect((await ask('/en/')).status).toBe(200);
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
    ['/strait/../secret.txt', 400, undefined],
  ])('%s', async (path, status, location) => {
    const response = await askAt(portOf(below), path);
    expect([response.status, response.headers.location]).toEqual([status, location]);
  });
});

it('sends files, and compressed ones, that came later once it has listed the folder again', async () => {
  const later = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(later, 'index.html'), STORY);
  const server = await startSiteServer(later, 0);
  await compressFiles(later);
  writeFileSync(join(later, 'later.csv'), 'year\n');
  server.reload();
  expect((await askAt(portOf(server), '/later.csv')).body.toString()).toBe('year\n');
  expect((await askAt(portOf(server), '/', { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br');
  await server.close();
  rmSync(later, { recursive: true });
});

describe('headers', () => {
  it.each([
    ['/en/', 'text/html; charset=utf-8', REVALIDATE],
    ['/data/attempts-20210101.csv', 'text/csv; charset=utf-8', REVALIDATE],
    ['/data/map.geojson', 'application/geo+json; charset=utf-8', REVALIDATE],
    ['/_next/static/chunks/05i63ca4yxz0z.css', 'text/css; charset=utf-8', IMMUTABLE],
    ['/_next/static/media/plex.1a2b3c4d.woff2', 'font/woff2', IMMUTABLE],
    ['/_next/static/counted/_buildManifest.js', 'text/javascript; charset=utf-8', REVALIDATE],
    ['/assets/story-564M5NMG.js', 'text/javascript; charset=utf-8', IMMUTABLE],
    ['/stills/strait-0123abcd.svg', 'image/svg+xml; charset=utf-8', IMMUTABLE],
    ['/stills/overview.svg', 'image/svg+xml; charset=utf-8', REVALIDATE],
  ])('tells what %s is and how long it may be kept, in whatever encoding', async (path, type, cache) => {
    for (const encoding of [undefined, 'gzip', 'br']) {
      const { headers } = await ask(path, { 'Accept-Encoding': encoding ?? '' });
      expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache]);
      expect(headers['content-encoding']).toBe(type === 'font/woff2' ? undefined : encoding);
    }
  });

  it.each(['/en/', '/en', '/nothing/', '/%', '/_next/static/media/plex.1a2b3c4d.woff2'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('sends the policy with pages only', async () => {
    expect((await ask('/en/')).headers['content-security-policy']).toBe(contentSecurityPolicy());
    expect((await ask('/stills/overview.svg')).headers['content-security-policy']).toBeUndefined();
  });

  it('answers HEAD like GET, without the body', async () => {
    const [head, get] = await Promise.all([ask('/en/', {}, 'HEAD'), ask('/en/')]);
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

  it('is in the map of reports alone, and the policy of every page lets its hosts in', async () => {
    const [map, story] = await Promise.all(
      ['/en/map/', '/en/'].map((path) => askAt(portOf(keyed), path, { 'Accept-Encoding': 'br' })),
    );
    expect(map?.body.toString()).toBe(writeMapboxKey(MAP, 'pk.key'));
    expect(map?.body.toString()).toContain('content="pk.key"');
    for (const { headers } of [map, story].flatMap((answer) => answer ?? []))
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy({ hasMapbox: true }));
    expect((await askAt(portOf(keyed), '/en/')).body.toString()).toBe(STORY);
  });

  it('is not there without one, and the policy lets nobody in', async () => {
    const { headers, body } = await ask('/en/map/');
    expect(body.toString()).toBe(MAP);
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy());
  });
});

describe('encodings', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['BR;q=0.1, gzip', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['deflate', undefined, (body: Buffer) => body],
    ['*;q=0', undefined, (body: Buffer) => body],
    ['', undefined, (body: Buffer) => body],
  ])('gives a reader who accepts "%s" the same text', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask('/en/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(unpack(body).toString()).toBe(STORY);
  });

  it('leaves a font as it is', async () => {
    const { headers, body } = await ask('/_next/static/media/plex.1a2b3c4d.woff2', { 'Accept-Encoding': 'br' });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
    expect(body).toEqual(FONT);
  });

  it('leaves a file as it is that would not be smaller', async () => {
    const { headers, body } = await ask('/stills/small.svg', { 'Accept-Encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers.vary, body.toString()]).toEqual([
      undefined,
      'Accept-Encoding',
      '<svg/>',
    ]);
  });

  it('compresses the page for a missing address', async () => {
    const { status, body } = await ask('/nothing/', { 'Accept-Encoding': 'br' });
    expect(status).toBe(404);
    expect(brotliDecompressSync(body).toString()).toContain('Nothing here');
  });
});

describe('validators', () => {
  it.each([
    ['itself', (tag: string) => tag, 304],
    ['another', () => '"other"', 200],
  ])('compares the tag a reader holds with %s', async (_, held, status) => {
    const first = await ask('/en/', { 'Accept-Encoding': 'br' });
    const again = await ask('/en/', { 'Accept-Encoding': 'br', 'If-None-Match': held(first.headers.etag ?? '') });
    expect(again.status).toBe(status);
    expect(again.headers['cache-control']).toBe(REVALIDATE);
    if (status === 304) expect(again.body.length).toBe(0);
  });

  it('gives every encoding its own tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accepted) => (await ask('/en/', { 'Accept-Encoding': accepted })).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe('ranges', () => {
  const path = '/_next/static/media/plex.1a2b3c4d.woff2';

  it.each([
    ['bytes=0-9', 206, 'bytes 0-9/100', FONT.subarray(0, 10)],
    ['bytes=90-', 206, 'bytes 90-99/100', FONT.subarray(90)],
    ['bytes=90-900', 206, 'bytes 90-99/100', FONT.subarray(90)],
    ['bytes=0-0', 200, undefined, FONT],
    ['bytes=-5', 200, undefined, FONT],
    ['bytes=0-1,5-6', 200, undefined, FONT],
    ['bytes=9-5', 200, undefined, FONT],
    ['lines=1-2', 200, undefined, FONT],
  ])('answers %s', async (range, status, contentRange, bytes) => {
    const answer = await ask(path, { Range: range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, contentRange]);
    expect(answer.body).toEqual(bytes);
  });

  it.each(['bytes=100-', 'bytes=500-600'])('refuses %s, which lies outside the file', async (range) => {
    const answer = await ask(path, { Range: range });
    expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */100']);
  });

  it('counts the bytes of the file itself, for a reader who accepts it compressed', async () => {
    const { headers, body } = await ask('/en/', { Range: 'bytes=0-14', 'Accept-Encoding': 'br' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, '<!doctype html>']);
  });

  it('sends the whole file when the reader holds part of an older one', async () => {
    const { status } = await ask(path, { Range: 'bytes=0-9', 'If-Range': '"older"' });
    expect(status).toBe(200);
  });
});
