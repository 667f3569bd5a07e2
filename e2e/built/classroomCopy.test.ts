import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { allPrintedPages } from '@/components/classroom/lesson/sheets';
import { FIGURE_IDS } from '@/components/sections/figures';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { quizExportPath } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { findBrokenAddresses } from './support/findBrokenAddresses';
import {
  classroomCopyFiles,
  classroomCopyPages,
  parseClassroomCopyPage,
  readClassroomCopyFile,
} from './support/parseClassroomCopyPage';
import { builtFileAt, isInBuiltSite, PUBLISHED_ROOT } from './support/publishedAddressOf';

const WORDS = messages(TESTED_LOCALE).classroom;

test('it contains the story, every lesson with all its pages, every number, its papers, the data, licences and a note for the person who unpacks it', () => {
  const taught = ALL_PATHS.filter((path) => new RegExp(`^/${TESTED_LOCALE}/(?:teach|present)/`).test(path));
  expect(taught.length).toBeGreaterThan(LESSON_IDS.length);
  const numbers = ALL_PATHS.filter((path) => path.startsWith(`/${TESTED_LOCALE}/numbers/`));
  for (const path of ['/', `/${TESTED_LOCALE}/`, `/${TESTED_LOCALE}/text/`, ...taught, ...numbers])
    expect(classroomCopyFiles, path).toContain(`${path.slice(1)}index.html`);
  // Files that elements fetch from other pages: cards of numbers, tables of figures.
  for (const path of [
    ...numbers.filter((each) => each !== `/${TESTED_LOCALE}/numbers/`),
    ...FIGURE_IDS.map((id) => `/${TESTED_LOCALE}/figures/${id}/`),
  ])
    expect(classroomCopyFiles, path).toContain(`files${path}index.html.js`);
  for (const file of [
    // PDFs of slides are online only, because the copy has the slides as pages; so is Letter paper, except handouts in
    // the first language.
    ...globSync(`${TESTED_LOCALE}/**/*.pdf`, { cwd: 'out' }).filter((file) =>
      TESTED_LOCALE === DEFAULT_LOCALE
        ? /-(?:a4|(?:worksheet|cards|quiz)-letter)\.pdf$/.test(`-${file.split('/').at(-1)}`)
        : !/-(?:letter|slides)\.pdf$/.test(file),
    ),
    ...(['gift', 'kahoot'] as const).map((kind) => quizExportPath(TESTED_LOCALE, kind).slice(1)),
    ...allPrintedPages(TESTED_LOCALE).flatMap(({ word }) => (word === undefined ? [] : [word.slice(1)])),
    'data/observations.csv',
    'data/datapackage.json',
    'data/CITATION.cff',
    'LICENSE.txt',
    'LICENSE-maps.txt',
  ])
    expect(classroomCopyFiles).toContain(file);
  const readme = readClassroomCopyFile('README.txt');
  expect(readme).toContain('index.html');
  for (const [named] of readme.matchAll(/[\w/-]+\.(?:html|txt)/g)) expect(classroomCopyFiles).toContain(named);
  expect(readme).not.toMatch(/[{}]/);
});

test('everything that a page names is in the copy, down to the part of the page, or is marked as needing the net', () => {
  expect(classroomCopyPages.length).toBeGreaterThan(200);
  expect(
    findBrokenAddresses({
      root: 'file:///copy/',
      files: classroomCopyFiles,
      pages: classroomCopyPages,
      page: parseClassroomCopyPage,
    }),
  ).toEqual([]);
  for (const place of classroomCopyPages)
    for (const { name, attribs } of parseClassroomCopyPage(place)('[href], [src], [action], [poster]').toArray())
      if (name !== 'a' && name !== 'link')
        for (const attribute of ['href', 'src', 'action', 'poster'])
          expect(attribs[attribute] ?? '', `${place} ${name}`).not.toMatch(/^(?:https?|mailto):/);
});

test('a link to the published site is marked as such, and its page exists', () => {
  const $ = parseClassroomCopyPage(`${TESTED_LOCALE}/index.html`);
  const marked = $('a:has([data-needs-net])').toArray();
  expect(marked.length).toBeGreaterThan(0);
  for (const link of marked) {
    const { href = '' } = link.attribs;
    expect(href.startsWith(PUBLISHED_ROOT), href).toBe(true);
    expect(builtFileAt(href)).toMatch(/\.html$/);
    expect(isInBuiltSite(href), href).toBe(true);
    expect($(link).text().endsWith(WORDS.needsNet), href).toBe(true);
  }
  expect($(`a[href^="${PUBLISHED_ROOT}"]:not(:has([data-needs-net]))`).length).toBe(0);
});

test('the copy leaves out what only the published site can do', () => {
  for (const place of ['teach/', 'present/two-readings/', 'figures/telephone/', '']) {
    const $ = parseClassroomCopyPage(`${TESTED_LOCALE}/${place}index.html`);
    expect($('offline-copy, share-link, embed-code, link[rel="manifest"]').length, place).toBe(0);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("connect-src 'none'");
  }
});
