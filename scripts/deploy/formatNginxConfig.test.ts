import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersOfFile, IMMUTABLE_CACHE_CONTROL } from '@/lib/site/headers';
import { readMapboxToken } from '@/lib/site/readMapboxToken';
import { compressFiles } from '../compressFiles';
import { requestFromPort, sendRawRequest } from '../server/requestFromPort';
import { formatNginxConfig } from './formatNginxConfig';
import { isNginxInstalled, type RunningNginx, startNginx } from './startNginx';

it('deploy/nginx.conf is generated from the table of headers; `npm run deploy` renews it', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(formatNginxConfig(undefined, readMapboxToken() !== ''));
});

const STORY = `<!doctype html><title>Story</title>${'<p>Counted at the strait, سبتة.</p>'.repeat(50)}`;
const FILES: Record<string, string | Buffer> = {
  'index.html': '<!doctype html><title>Front</title>',
  '404.html': '<!doctype html><title>Nothing here</title>',
  'en/index.html': STORY,
  'en/embed/telephone/index.html': 'framed',
  'en/map/index.html': 'a map',
  'en/map/records/index.html': 'a list',
  'empty/keep.txt': 'a folder without a page',
  'data/observations.csv': 'year,attempts\n2021,1\n',
  'data/map.geojson': '{}',
  'stills/strait-0123abcd.svg': '<svg/>',
  '_next/static/media/plex.1a2b3c4d.woff2': Buffer.from(Array.from({ length: 100 }, (_, i) => i)),
  '.env': 'SECRET=1',
  '../secret.txt': 'outside the site',
};

describe.skipIf(!isNginxInstalled()).each(['', '/strait'])('nginx itself, below "%s"', (basePath) => {
  let folder: string;
  let nginx: RunningNginx;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, 'out', name)), { recursive: true });
      writeFileSync(join(folder, 'out', name), content);
    }
    await compressFiles(join(folder, 'out'));
    nginx = await startNginx(join(folder, 'out'), basePath);
  });

  afterAll(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  });

  const request = (path: string, headers?: Record<string, string>, method?: string) =>
    requestFromPort(nginx.port, basePath + path, headers, method);
  const requestRaw = (text: string) => sendRawRequest(nginx.port, text);

  it.each([
    ['/en/', '/en/index.html'],
    ['/en/embed/telephone/', '/en/embed/telephone/index.html'],
    ['/en/map/', '/en/map/index.html'],
    ['/en/map/records/', '/en/map/records/index.html'],
    ['/data/observations.csv', '/data/observations.csv'],
    ['/data/map.geojson', '/data/map.geojson'],
    ['/stills/strait-0123abcd.svg', '/stills/strait-0123abcd.svg'],
    ['/_next/static/media/plex.1a2b3c4d.woff2', '/_next/static/media/plex.1a2b3c4d.woff2'],
  ])('answers %s with the headers of the table', async (address, file) => {
    const { status, headers } = await request(address);
    expect(status).toBe(200);
    const wanted = Object.entries(headersOfFile(file)).map(([name, value]) => [name.toLowerCase(), value]);
    expect(headers).toMatchObject(Object.fromEntries(wanted));
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers.server).toBe('nginx');
  });

  it('sends a content security policy with pages alone', async () => {
    expect((await request('/data/map.geojson')).headers['content-security-policy']).toBeUndefined();
  });

  it('sends compressed text, and marks it as depending on the client', async () => {
    const { headers, body } = await request('/en/', { 'Accept-Encoding': 'gzip, br' });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(body).toString()).toBe(STORY);
  });

  it('redirects an address without its slash to the page, on the same host', async () => {
    const { status, headers } = await request('/en');
    expect([status, headers.location]).toEqual([301, `${basePath}/en/`]);
  });

  it.each(['/nothing/', '/empty/', '/.env', '/%2eenv', `/${'long'.repeat(200)}`])(
    'answers %s with the page of the site for missing addresses, which is not cached',
    async (path) => {
      const { status, headers, body } = await request(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('Nothing here');
      expect(headers['cache-control']).not.toBe(IMMUTABLE_CACHE_CONTROL);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy());
    },
  );

  it.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..%5csecret.txt',
    '/en/index.html%00.txt',
    '/%',
    '/en/%zz',
    '//etc/passwd',
  ])('sends nothing from outside the site for %s', async (path) => {
    const { status, body } = await request(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.toString()).not.toMatch(/outside|SECRET/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('refuses the method %s', async (method) => {
    expect((await request('/en/', {}, method)).status).toBe(405);
  });

  it('refuses a range outside the file, and huge headers', async () => {
    expect((await request('/data/observations.csv', { Range: 'bytes=5000-' })).status).toBe(416);
    expect((await request('/en/', { Cookie: 'a'.repeat(100_000) })).status).toBe(400);
  });

  it.each([
    ['is not HTTP', 'hello\r\n\r\n'],
    ['has a raw null byte', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['names no host', 'GET / HTTP/1.1\r\n\r\n'],
  ])('answers 400 to a request that %s', async (_, text) => {
    expect(await requestRaw(text)).toBe('HTTP/1.1 400 Bad Request');
  });
});
