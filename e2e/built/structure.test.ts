import { expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES, PUBLISHED_LOCALES } from '@/lib/locales';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';

test('each page states its language and direction, and has one title, one main part and one first heading', () => {
  for (const path of ALL_PATHS) {
    const $ = parseBuiltPage(path);
    const locale = PUBLISHED_LOCALES.find((each) => path.startsWith(`/${each}/`)) ?? DEFAULT_LOCALE;
    expect($('html').attr(), path).toMatchObject({ lang: locale, dir: LOCALES[locale].dir });
    for (const name of ['title', 'main', 'h1']) expect($(name).length, `${path} ${name}`).toBe(1);
    expect($('title').text().trim(), path).not.toBe('');
  }
});

test('no heading is empty, no picture lacks a text alternative, and no link lacks an address', () => {
  for (const path of ALL_PATHS) {
    const $ = parseBuiltPage(path);
    const silent = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .filter((heading) => $(heading).text().trim() === '');
    expect(silent.length, `${path} headings`).toBe(0);
    expect($('img:not([alt])').length, `${path} pictures`).toBe(0);
    expect($('a:not([href])').length, `${path} links`).toBe(0);
  }
});

test('each table has a row of headings, and each of its rows has as many cells', () => {
  for (const path of ALL_PATHS) {
    const $ = parseBuiltPage(path);
    for (const [i, table] of $('table').toArray().entries()) {
      const what = `${path} table ${i + 1}: ${$(table).children('caption').text()}`;
      expect($(table).find('thead th').length, what).toBeGreaterThan(0);
      const widths = $(table)
        .find('tr')
        .toArray()
        .map((row) =>
          $(row)
            .children('td, th')
            .toArray()
            .reduce((sum, { attribs }) => sum + Number(attribs.colspan ?? 1), 0),
        );
      expect(new Set(widths).size, what).toBe(1);
    }
  }
});

test('each table of figures has a caption, and each of its headings states its scope', () => {
  let tables = 0;
  for (const path of ALL_PATHS) {
    const $ = parseBuiltPage(path);
    // A lesson writes tables to be filled in with a form that has neither.
    for (const table of $('table:has(caption), .figure-table table').toArray()) {
      tables += 1;
      const what = `${path}: ${$(table).children('caption').text()}`;
      expect($(table).children('caption').text().trim(), what).not.toBe('');
      expect($(table).find('th:not([scope])').length, what).toBe(0);
      for (const row of $(table).find('tbody tr').toArray()) expect($(row).children('th').length, what).toBe(1);
    }
  }
  expect(tables).toBeGreaterThan(100);
});
