import { describe, expect, it } from 'vitest';
import {
  cacheControl,
  contentSecurityPolicy,
  contentType,
  headersOfFile,
  IMMUTABLE_CACHE_CONTROL,
  REVALIDATED_CACHE_CONTROL,
} from './headers';
import { classroomZipPath, offlineWorkerPath } from './paths';

describe('contentSecurityPolicy', () => {
  it('allows only the site’s own files', () => {
    expect(contentSecurityPolicy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('allows only Mapbox’s hosts in addition, where its maps are offered', () => {
    const hosts = contentSecurityPolicy({ hasMapbox: true }).match(/https:[^ ;]+/g);
    expect(hosts?.length).toBeGreaterThan(1);
    expect(hosts?.every((host) => host.endsWith('.mapbox.com'))).toBe(true);
    expect(contentSecurityPolicy()).not.toMatch(/https:|blob:/);
  });
});

describe('cacheControl', () => {
  it.each([
    ['/assets/story-564M5NMG.js', IMMUTABLE_CACHE_CONTROL],
    ['/stills/en/strait.0123456789abcdef.svg', IMMUTABLE_CACHE_CONTROL],
    // The content changes with the facts, under the same address.
    ['/cards/en/telephone.png', REVALIDATED_CACHE_CONTROL],
    ['/_next/static/media/0sx3b~k2.woff2', IMMUTABLE_CACHE_CONTROL],
    ['/assets/readings.js', REVALIDATED_CACHE_CONTROL],
    ['/stills/strait-overview.svg', REVALIDATED_CACHE_CONTROL],
    ['/_next/static/counted/_ssgManifest.js', REVALIDATED_CACHE_CONTROL],
    ['/en/assets/story-564M5NMG.js', REVALIDATED_CACHE_CONTROL],
    ['/data/attempts-20210101.csv', REVALIDATED_CACHE_CONTROL],
    ['/index.html', REVALIDATED_CACHE_CONTROL],
    // The service worker must be revalidated so that stored pages are updated, and the classroom copy so that a
    // teacher's link opens the newest one.
    [offlineWorkerPath('en'), REVALIDATED_CACHE_CONTROL],
    [offlineWorkerPath('es'), REVALIDATED_CACHE_CONTROL],
    [classroomZipPath('en'), REVALIDATED_CACHE_CONTROL],
    [classroomZipPath('es'), REVALIDATED_CACHE_CONTROL],
  ])('%s', (path, value) => {
    expect(cacheControl(path)).toBe(value);
  });
});

describe('contentType', () => {
  it.each([
    ['/a.HTML', 'text/html; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/favicon.ico', 'image/x-icon'],
    // Formats for programs in schools: without the type a phone would not offer a program that opens them.
    ['/en/teach/a/a-key.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['/en/teach/quiz/quiz-en.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/en/teach/quiz/quiz-en.gift.txt', 'text/plain; charset=utf-8'],
    ['/unknown.exe', 'application/octet-stream'],
    ['/no-extension', 'application/octet-stream'],
    ['/a.constructor', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(contentType(path)).toBe(type);
  });
});

it('sends a policy with pages only', () => {
  expect(headersOfFile('/en/index.html')).toHaveProperty('Content-Security-Policy');
  for (const file of ['/stills/a.svg', '/en/embed/place-ceuta/oembed.json'])
    expect(headersOfFile(file)).not.toHaveProperty('Content-Security-Policy');
});

it.each([
  ['/en/embed/telephone/index.html', 'frame-ancestors *'],
  ['/en/figures/telephone/index.html', "frame-ancestors 'none'"],
  ['/en/numbers/embed/index.html', "frame-ancestors 'none'"],
  ['/404.html', "frame-ancestors 'none'"],
])('only pages made for it may be framed: %s', (path, framed) => {
  expect(headersOfFile(path)['Content-Security-Policy']).toMatch(new RegExp(`; ${framed.replace('*', '\\*')}$`));
});
