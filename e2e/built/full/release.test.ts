import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { CARD_SIZES_PX } from '@/components/cards/cards';
import { BASE_PATH_SITE_FOLDER, TESTED_BASE_PATH } from '../../support/basePathSite';
import { readHtml } from '../../support/pages';
import { fileTreeOfBuiltSite, findBrokenAddresses } from '../support/findBrokenAddresses';
import { parseBuiltHead, publishedRootOf } from '../support/page';
import { readPng } from '../support/readPng';
import { PATHS_WITH_PREVIEW_PICTURE, SHARED_PAGE_PATHS } from '../support/sharedPages';

/** Addresses of files that only a browser can make. */
const BY_BROWSER = /\/cards\/[a-z]{2}\/|\.pdf"|\/data\/figures\/[^"]*\.(?:png|svg)"/;

test('below a path of its host, every address on a page stays below that path and exists', () => {
  const site = fileTreeOfBuiltSite(
    BASE_PATH_SITE_FOLDER,
    globSync('**/*.html', { cwd: BASE_PATH_SITE_FOLDER }).map((file) => `/${file}`),
  );
  expect(new URL(site.root).pathname).toBe(`${TESTED_BASE_PATH}/`);
  // The pages of all languages would not fit into memory, so none is cached.
  expect(findBrokenAddresses({ ...site, page: (file) => load(readHtml(`/${file}`, BASE_PATH_SITE_FOLDER)) })).toEqual(
    [],
  );
});

test('a build without a browser gives all pages one picture, and offers no file that only a browser makes', () => {
  const root = publishedRootOf(BASE_PATH_SITE_FOLDER);
  const pictures = PATHS_WITH_PREVIEW_PICTURE.map(
    (path) => parseBuiltHead(path, BASE_PATH_SITE_FOLDER)('meta[property="og:image"]').attr('content') ?? '',
  );
  const [picture = ''] = pictures;
  expect(PATHS_WITH_PREVIEW_PICTURE.filter((_, i) => pictures[i] !== picture)).toEqual([]);
  expect(picture).toBe(`${root}cards/default.png`);
  expect(readPng(`${BASE_PATH_SITE_FOLDER}/${picture.slice(root.length)}`).size).toEqual(CARD_SIZES_PX.wide);
  const offering = [...PATHS_WITH_PREVIEW_PICTURE, ...SHARED_PAGE_PATHS.filter((path) => path.includes('/teach/'))];
  for (const path of offering) expect(readHtml(path, BASE_PATH_SITE_FOLDER), path).not.toMatch(BY_BROWSER);
});
