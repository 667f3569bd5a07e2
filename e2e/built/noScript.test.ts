import { expect, test } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { CHAPTER_IDS } from '@/content/chapters';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

test('the page has every section and figure, each figure with its sources, its data and the link to its table', () => {
  const $ = parseBuiltPage(`/${TESTED_LOCALE}/`);
  const named = `${messages(TESTED_LOCALE).figure.sources}${punctuationOf(TESTED_LOCALE).colon}`;
  const sections = $('[data-section]').toArray();
  expect(sections.map(({ attribs }) => attribs.id)).toEqual([...CHAPTER_IDS]);
  const figures = $('[data-figure]').toArray();
  expect(figures.map((figure) => figure.attribs['data-figure']).toSorted()).toEqual([...FIGURE_IDS].toSorted());
  for (const figure of figures) {
    const id = figure.attribs['data-figure'];
    expect($(figure).find('.figure-notes').text(), id).toMatch(new RegExp(`${named}.{20,}`));
    expect($(figure).find('.figure-csv').attr('href'), id).toMatch(
      new RegExp(`/data/figures/${TESTED_LOCALE}/.+\\.csv$`),
    );
    const { href = '' } = $(figure).find('figure-table > a').attr() ?? {};
    const [path = '', table] = href.split('#');
    expect(path, id).toMatch(new RegExp(`/${TESTED_LOCALE}/figures/${id}/$`));
    expect(parseBuiltPage(path)(`details[open][id="${table}"] tbody tr`).length, href).toBeGreaterThan(1);
  }
});

test('each open question of the method page links to its place beside a number', () => {
  const $ = parseBuiltPage(`/${TESTED_LOCALE}/method/`);
  const questions = $('#questions li a').toArray();
  expect(questions.length).toBeGreaterThan(1);
  expect($('#constraints [data-tally="questions"]').first().text()).toBe(String(questions.length));
  for (const { attribs } of questions) {
    const [path = '', id] = (attribs.href ?? '').split('#');
    expect(parseBuiltPage(path)(`[id="${id}"]`).length, attribs.href).toBe(1);
  }
});
