import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARD_FORMATS } from '@/lib/site/cards';
import { brokenAddresses, builtSite } from '../support/brokenAddresses';
import { page } from '../support/parsed';
import { readPng } from '../support/png';
import { PARTS } from '../support/sharedPages';

/** The site as built to stand below a path of its host, on a machine without a browser. */
const SITE = '.cache/out-base-path';

test('below a path of its host, all that a page names stays below it and is there', () => {
  const site = builtSite(SITE);
  expect(new URL(site.root).pathname).toMatch(/^\/[^/]+\/$/);
  expect(brokenAddresses(site)).toEqual([]);
});

test('a build without a browser gives all pages one picture, and offers no other', () => {
  const { root } = builtSite(SITE);
  const pictures = PARTS.map((path) => page(path, SITE)('meta[property="og:image"]').attr('content') ?? '');
  const [picture = ''] = pictures;
  expect(PARTS.filter((_, i) => pictures[i] !== picture)).toEqual([]);
  expect(picture.startsWith(`${root}cards/default.`), picture).toBe(true);
  expect(readPng(`${SITE}/${picture.slice(root.length)}`).size).toEqual(CARD_FORMATS.wide);
  for (const path of PARTS)
    expect(readFileSync(`${SITE}${path}index.html`, 'utf8'), path).not.toMatch(/\/cards\/en\/|data-made/);
});
