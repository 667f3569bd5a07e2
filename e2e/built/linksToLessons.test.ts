import { expect, test } from 'vitest';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';

const LESSONS = `a[href$="/${TESTED_LOCALE}/teach/"]`;
const { teach } = messages(TESTED_LOCALE);

/** @returns the texts of the links to the lessons within a part of a page */
const linksIn = (path: string, part: string) =>
  parseBuiltPage(path)(part)
    .find(LESSONS)
    .toArray()
    .map((link) => parseBuiltPage(path)(link).text());

test('the story links to the lessons from its first line, from its contents and from its end', () => {
  expect(linksIn(`/${TESTED_LOCALE}/`, '.opening-nav')).toEqual([teach.link]);
  expect(linksIn(`/${TESTED_LOCALE}/`, '#contents')).toEqual([teach.link]);
  expect(linksIn(`/${TESTED_LOCALE}/`, '#five-questions .doors')).toHaveLength(1);
});

test('the header of every other page links to the lessons', () => {
  const paths = ALL_PATHS.filter(
    (path) => path.startsWith(`/${TESTED_LOCALE}/`) && parseBuiltPage(path)('.masthead-links').length > 0,
  );
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(linksIn(path, '.masthead-links'), path).toEqual([teach.link]);
});
