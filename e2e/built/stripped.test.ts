import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { headersOfFile } from '@/lib/site/headers';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS, readHtml } from '../support/pages';
import { parseBuiltPage } from './support/page';

/** Words that React, its renderer and Next's router leave in a page or a script, even a minified one. */
const RUNTIMES =
  /react\.(?:transitional\.)?element|__reactFiber|__reactProps|hydrateRoot|__next_f|__NEXT_DATA__|next\/dist/;

test('no page contains the runtime, an inline script or an inline style', () => {
  for (const path of ALL_PATHS) {
    const $ = parseBuiltPage(path);
    // A block of data is not a script, because it does not run.
    const scripts = $('script:not([type="application/ld+json"])')
      .toArray()
      .map((script) => $(script).attr('src') ?? `inline: ${$(script).text().slice(0, 40)}`);
    expect(
      scripts.filter((src) => !/^\/assets\/[a-z]+-[A-Z0-9]{8}\.js$/i.test(src)),
      path,
    ).toEqual([]);
    expect($('link[as="script"], link[rel="modulepreload"], template').length, path).toBe(0);
    expect(readHtml(path), path).not.toMatch(/__next_f|self\.__next|\$RC|<!--/);
  }
});

test('no page has an inline style, an inline event handler or a script address', () => {
  for (const path of ALL_PATHS) {
    expect(parseBuiltPage(path)('[style], style').length, path).toBe(0);
    const written = parseBuiltPage(path)
      .root()
      .find('*')
      .toArray()
      .flatMap(({ name, attribs }) => Object.entries(attribs).map(([key, value]) => `${name} ${key}=${value}`))
      .filter((attribute) => /^\S+ (?:on[a-z]+=|[\w:-]+=\s*javascript:)/i.test(attribute));
    expect(written, path).toEqual([]);
  }
});

test('every page has the same policy without exceptions, apart from who may frame it', () => {
  const policies = ALL_PATHS.map(
    (path) => headersOfFile(path.replace(/\/$/, '/index.html'))['Content-Security-Policy'] ?? '',
  );
  const [policy = '', ...others] = new Set(policies.map((each) => each.replace(/frame-ancestors .*/, '')));
  expect(others).toEqual([]);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).not.toMatch(/unsafe|sha256/);
});

test('no file contains React or the runtime of Next', () => {
  const files = globSync('out/**/*.{html,js,mjs}');
  expect(files.length).toBeGreaterThan(ALL_PATHS.length);
  const found = files.filter((file) => RUNTIMES.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
  expect(globSync('out/_next/**/*.{js,mjs}')).toEqual([]);
});

test('each page has the script of its kind, once', () => {
  for (const path of ALL_PATHS) {
    const kind = new RegExp(`^/${TESTED_LOCALE}/(embed|present)/`).exec(path)?.[1] ?? 'page';
    const names = parseBuiltPage(path)('script[src*="/assets/"]')
      .toArray()
      .map(({ attribs }) => /\/assets\/(\w+)-[A-Z0-9]{8}\.js$/.exec(attribs.src ?? '')?.[1]);
    expect(names, path).toEqual([kind]);
  }
});
