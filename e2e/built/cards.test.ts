import { expect, test } from 'vitest';
import { CARD_SIZES_PX } from '@/components/cards/cards';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';
import { builtFileAt, isInBuiltSite } from './support/publishedAddressOf';
import { readPng } from './support/readPng';
import { PATHS_WITH_PREVIEW_PICTURE, SHARED_PAGE_PATHS } from './support/sharedPages';

const pictureOf = (path: string) => parseBuiltPage(path)('meta[property="og:image"]').attr('content') ?? '';

test('each picture is a PNG of the stated size, small enough for chats, at an address that names the version of the data', () => {
  for (const [picture, path] of new Map(SHARED_PAGE_PATHS.map((path) => [pictureOf(path), path]))) {
    expect(isInBuiltSite(picture), `${path}: ${picture}`).toBe(true);
    const { bytes, size } = readPng(builtFileAt(picture));
    expect(size, `${path}: ${picture}`).toEqual(CARD_SIZES_PX.wide);
    expect(bytes.length, `${path}: ${picture}`).toBeLessThanOrEqual(300_000);
    expect(picture, path).toMatch(new RegExp(`/cards/${TESTED_LOCALE}/[\\w-]+\\.png\\?v=${DATA_VERSION}$`));
  }
});

test('the story, each section, figure and reading has a picture of its own', () => {
  expect(PATHS_WITH_PREVIEW_PICTURE.length).toBeGreaterThan(50);
  const pictures = PATHS_WITH_PREVIEW_PICTURE.map(pictureOf);
  expect(PATHS_WITH_PREVIEW_PICTURE.filter((_, i) => pictures.indexOf(pictures[i] ?? '') !== i)).toEqual([]);
});

test('a figure offers its pictures, and each of them is there', () => {
  const links = parseBuiltPage(`/${TESTED_LOCALE}/figures/attempts-by-year/`)('.shared-cards a').toArray();
  expect(links.map(({ attribs }) => readPng(`out${attribs.href}`).size)).toEqual(Object.values(CARD_SIZES_PX));
});

test('pages from which cards are photographed are not part of the site', () => {
  expect(ALL_PATHS.filter((path) => path.includes('/share/'))).toEqual([]);
});
