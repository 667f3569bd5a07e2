import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileHeaders } from '@/lib/site/headers';
import { needsOf } from '@/scripts/writeIslandHead';
import { LOCALE } from '../support/locale';
import { ALL_PATHS, html, ISLANDS } from '../support/pages';
import { page } from './support/parsed';

const WITHOUT_ISLAND = ALL_PATHS.filter((path) => !ISLANDS.includes(path));

test('no page without an island holds the runtime, an inline script or an inline style', () => {
  for (const path of WITHOUT_ISLAND) {
    const $ = page(path);
    // A block of data is no script: nothing of it runs.
    const scripts = $('script:not([type="application/ld+json"])')
      .toArray()
      .map((script) => $(script).attr('src') ?? `inline: ${$(script).text().slice(0, 40)}`);
    expect(
      scripts.filter((src) => !/^\/assets\/[a-z]+-[A-Z0-9]{8}\.js$/i.test(src)),
      path,
    ).toEqual([]);
    expect($('link[as="script"], link[rel="modulepreload"], template').length, path).toBe(0);
    expect(html(path), path).not.toMatch(/__next_f|self\.__next|\$RC|<!--/);
  }
});

test('no page has an inline style, a handler written into an element or an address that is script', () => {
  for (const path of ALL_PATHS) {
    expect(page(path)('[style], style').length, path).toBe(0);
    const written = page(path)
      .root()
      .find('*')
      .toArray()
      .flatMap(({ name, attribs }) => Object.entries(attribs).map(([key, value]) => `${name} ${key}=${value}`))
      .filter((attribute) => /^\S+ (?:on[a-z]+=|[\w:-]+=\s*javascript:)/i.test(attribute));
    expect(written, path).toEqual([]);
  }
});

test('only the pages that are meant to hold an island do', () => {
  expect(ALL_PATHS.filter((path) => page(path)('[data-island]').length > 0)).toEqual(ISLANDS);
});

test('a page with an island names each of its inline scripts, and nothing else, in its own policy and in that of its host', () => {
  for (const path of ISLANDS) {
    const $ = page(path);
    const stated = $('meta[charset] + meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hashes = $('script:not([src])')
      .toArray()
      .map((script) => `'sha256-${createHash('sha256').update($(script).text()).digest('base64')}'`);
    expect(hashes.length, path).toBeGreaterThan(0);
    for (const policy of [stated, hostPolicy(path)]) {
      const scripts = /script-src ([^;]+);/.exec(policy)?.[1]?.split(' ') ?? [];
      expect(new Set(scripts), path).toEqual(new Set(["'self'", ...hashes]));
      expect(policy, path).toContain("default-src 'none';");
      expect(policy, path).not.toContain('unsafe');
    }
  }
});

test('every other page is served under a policy without exceptions', () => {
  for (const path of WITHOUT_ISLAND) {
    expect(hostPolicy(path), path).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(hostPolicy(path), path).not.toContain('unsafe');
  }
});

function hostPolicy(path: string): string {
  const needs = ISLANDS.includes(path) ? needsOf(html(path)) : undefined;
  return fileHeaders(path.replace(/\/$/, '/index.html'), needs)['Content-Security-Policy'] ?? '';
}

test('each page has the script of its kind, once', () => {
  for (const path of ALL_PATHS) {
    const kind = new RegExp(`^/${LOCALE}/(embed|present)/`).exec(path)?.[1] ?? 'page';
    const names = page(path)('script[src*="/assets/"]')
      .toArray()
      .map(({ attribs }) => /\/assets\/(\w+)-[A-Z0-9]{8}\.js$/.exec(attribs.src ?? '')?.[1]);
    expect(names, path).toEqual([kind]);
  }
});
