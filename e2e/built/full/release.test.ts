import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { CARD_FORMATS } from '@/components/cards/cards';
import { BASE_PATH, BASE_PATH_OUT } from '../../support/basePathSite';
import { readHtml } from '../../support/pages';
import { brokenAddresses, builtSite } from '../support/brokenAddresses';
import { head, rootOf } from '../support/page';
import { readPng } from '../support/readPng';
import { PARTS, SHARED } from '../support/sharedPages';

/** Addresses of files that only a browser can make. */
const BY_BROWSER = /\/cards\/[a-z]{2}\/|\.pdf"|\/data\/figures\/[^"]*\.(?:png|svg)"/;

test('below a path of its host, every address on a page stays below that path and exists', () => {
  const site = builtSite(
    BASE_PATH_OUT,
    globSync('**/*.html', { cwd: BASE_PATH_OUT }).map((file) => `/${file}`),
  );
  expect(new URL(site.root).pathname).toBe(`${BASE_PATH}/`);
  // The pages of all languages would not fit into memory, so none is cached.
  expect(brokenAddresses({ ...site, page: (file) => load(readHtml(`/${file}`, BASE_PATH_OUT)) })).toEqual([]);
});

test('a build without a browser gives all pages one picture, and offers no file that only a browser makes', () => {
  const root = rootOf(BASE_PATH_OUT);
  const pictures = PARTS.map((path) => head(path, BASE_PATH_OUT)('meta[property="og:image"]').attr('content') ?? '');
  const [picture = ''] = pictures;
  expect(PARTS.filter((_, i) => pictures[i] !== picture)).toEqual([]);
  expect(picture).toBe(`${root}cards/default.png`);
  expect(readPng(`${BASE_PATH_OUT}/${picture.slice(root.length)}`).size).toEqual(CARD_FORMATS.wide);
  const offering = [...PARTS, ...SHARED.filter((path) => path.includes('/teach/'))];
  for (const path of offering) expect(readHtml(path, BASE_PATH_OUT), path).not.toMatch(BY_BROWSER);
});
