import { expect, test } from 'vitest';
import { allCounts } from '@/lib/facts/counts';
import {
  claimsWithObservation,
  findObservation,
  observations,
  openQuestionsOfObservation,
  reportsOfObservation,
} from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

/** Number of elements above which a phone is slow to lay out a page. */
const MOST_ELEMENTS = 5000;

const pathOf = (count: string) => `/${TESTED_LOCALE}/numbers/${count}/`;

test('each number is on the page of its count, under its id, with its card, its reports, its formula and its readings', () => {
  for (const { id: count, rows } of allCounts()) {
    const $ = parseBuiltPage(pathOf(count));
    expect($('.count-number').length, count).toBe(rows.length);
    for (const { id } of rows) {
      const number = $(`[id="${id}"]`);
      expect(number.find(`[data-number-card="${id}"]`).length, id).toBe(1);
      expect(number.find(`.number-card-figure [data-observation="${id}"]`).length, id).toBe(1);
      for (const report of reportsOfObservation(id))
        expect(number.find(`[id="${report.id}"]`).length, report.id).toBe(1);
      const isDerived = findObservation(id).formula !== '';
      expect(number.find('.number-formula').length, id).toBe(isDerived ? 1 : 0);
      expect(number.find('.number-readings').length, id).toBe(claimsWithObservation(id).length);
    }
  }
});

test('a card names the counter and the period of its number first, and its page has the remaining rows of the same table', () => {
  const { reporter, counts: what, place, period, leavesOut } = messages(TESTED_LOCALE).number.rows;
  for (const { id: count, rows } of allCounts()) {
    const $ = parseBuiltPage(pathOf(count));
    const termsOf = (selector: string) =>
      $(selector)
        .find('dt')
        .toArray()
        .map((term) => $(term).text());
    expect(termsOf('[data-count-row="who"]'), count).toEqual([what, place]);
    expect(termsOf('[data-count-row="when"]'), count).toEqual([leavesOut]);
    for (const { id } of rows)
      expect(termsOf(`[data-number-card="${id}"] dl > div`).slice(0, 2), id).toEqual([reporter, period]);
  }
});

test('each open question of its numbers is on the page of a count once', () => {
  for (const { id: count, rows } of allCounts()) {
    const $ = parseBuiltPage(pathOf(count));
    const expected = new Set(rows.flatMap(({ id }) => openQuestionsOfObservation(id).map((question) => question.id)));
    expect(
      new Set(
        $('[data-constraint]')
          .toArray()
          .map(({ attribs }) => attribs.id),
      ),
      count,
    ).toEqual(expected);
  }
});

test('the chart of a count links to each of its numbers', () => {
  for (const { id: count, rows } of allCounts().filter((each) => each.rows.length > 1)) {
    const links = parseBuiltPage(pathOf(count))('.count-series a')
      .toArray()
      .map(({ attribs }) => attribs.href?.slice(1));
    expect(links.toSorted(), count).toEqual(rows.map(({ id }) => id).toSorted());
  }
});

test('the table of all numbers links to each number on the page of its count', () => {
  const hrefs = parseBuiltPage(`/${TESTED_LOCALE}/numbers/`)('.numbers-table a.number')
    .toArray()
    .map(({ attribs }) => attribs.href ?? '');
  expect(hrefs.map((href) => href.split('#')[1])).toEqual(observations().map(({ id }) => id));
});

test(`no page of a count has more than ${MOST_ELEMENTS} elements`, () => {
  const sizes = allCounts().map(({ id }) => [id, parseBuiltPage(pathOf(id))('*').length] as const);
  expect(sizes.filter(([, elements]) => elements > MOST_ELEMENTS)).toEqual([]);
});
