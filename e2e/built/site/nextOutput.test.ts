import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import {
  COPIES_OF_404,
  EXPORTED_COPIES_FOLDER,
  ICON_LINKS_SELECTOR,
  NEXT_ROUTER_FILE_GLOBS,
  NEXT_RUNTIME_ATTRIBUTES,
  NEXT_RUNTIME_SELECTORS,
  REACT_COMMENTS,
  REPEATED_TAG_SELECTORS,
} from '@/scripts/build/nextOutput';

const exported = readFileSync(`${EXPORTED_COPIES_FOLDER}/index.html`, 'utf8');
const $ = load(exported);

/** @returns the message for a developer when Next has changed */
const changed = (what: string, how: string) =>
  `Next no longer writes ${what} (${how}). See in ${EXPORTED_COPIES_FOLDER}/ what it writes instead, and change or delete the line in scripts/build/nextOutput.ts.`;

describe('the parts that the build removes from the output of Next still exist', () => {
  test.each(Object.entries({ ...NEXT_RUNTIME_SELECTORS, ...REPEATED_TAG_SELECTORS }))('%s', (what, selector) => {
    expect($(selector).length, changed(what, selector)).toBeGreaterThan(0);
  });

  test.each(Object.entries(NEXT_RUNTIME_ATTRIBUTES))('%s', (what, name) => {
    expect($(`[${name}]`).length, changed(what, name)).toBeGreaterThan(0);
  });

  test('comments of React, and hashes in the addresses of icons', () => {
    expect(exported, changed('comments', String(REACT_COMMENTS))).toMatch(REACT_COMMENTS);
    const icons = $(ICON_LINKS_SELECTOR).toArray();
    for (const { attribs } of icons)
      expect(attribs.href, changed('hashes of icons', ICON_LINKS_SELECTOR)).toContain('?');
    expect(icons.length).toBeGreaterThan(0);
  });

  test.each(NEXT_ROUTER_FILE_GLOBS)('payloads (%s)', (pattern) => {
    expect(globSync(`${EXPORTED_COPIES_FOLDER}/${pattern}`).length, changed('payloads', pattern)).toBeGreaterThan(0);
  });

  test.each(COPIES_OF_404)('copies of the page 404.html (%s)', (folder) => {
    expect(
      existsSync(`${EXPORTED_COPIES_FOLDER}/${folder}/index.html`),
      changed('a copy of the 404 page', folder),
    ).toBe(true);
  });
});

test('no payload of the router is published', () => {
  expect(globSync(['out/**/*.txt', '!out/robots.txt', '!out/**/*.gift.txt'])).toEqual([]);
});

test("only style sheets and the files they name are published of the bundler's output", () => {
  const others = globSync(['out/_next/**/*.js', 'out/_next/static/media/*', '!**/*.{br,gz}']);
  const sheets = globSync('out/_next/**/*.css').map((file) => readFileSync(file, 'utf8'));
  expect(others.filter((file) => !sheets.some((sheet) => sheet.includes(basename(file))))).toEqual([]);
});
