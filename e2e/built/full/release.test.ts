import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARD_FORMATS } from '@/components/share/card/cards';
import { BASE_PATH, BASE_PATH_OUT } from '../../support/basePathSite';
import { brokenAddresses, builtSite } from '../support/brokenAddresses';
import { page } from '../support/parsed';
import { readPng } from '../support/readPng';
import { PARTS } from '../support/sharedPages';

test('below a path of its host, all that a page names stays below it and is there', () => {
  const site = builtSite(BASE_PATH_OUT);
  expect(new URL(site.root).pathname).toBe(`${BASE_PATH}/`);
  expect(brokenAddresses(site)).toEqual([]);
});

test('a build without a browser gives all pages one picture, and offers no other', () => {
  const { root } = builtSite(BASE_PATH_OUT);
  const pictures = PARTS.map((path) => page(path, BASE_PATH_OUT)('meta[property="og:image"]').attr('content') ?? '');
  const [picture = ''] = pictures;
  expect(PARTS.filter((_, i) => pictures[i] !== picture)).toEqual([]);
  expect(picture.startsWith(`${root}cards/default.`), picture).toBe(true);
  expect(readPng(`${BASE_PATH_OUT}/${picture.slice(root.length)}`).size).toEqual(CARD_FORMATS.wide);
  for (const path of PARTS)
    expect(readFileSync(`${BASE_PATH_OUT}${path}index.html`, 'utf8'), path).not.toMatch(/\/cards\/en\/|data-made/);
});
