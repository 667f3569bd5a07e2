import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { incidents as factBaseIncidents } from '@/lib/facts/facts';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

const incidents = csvParse(readFileSync('out/data/incidents.csv', 'utf8'));
const ROWS = '.record-table tr[data-incident]:not(.record-panel, [hidden])';

const WORDS = messages(TESTED_LOCALE).explorer;
const $ = parseBuiltPage(`/${TESTED_LOCALE}/map/`);
const idsOf = (where: string, of = $) =>
  of(where)
    .map((_, each) => of(each).attr('data-incident'))
    .get()
    .sort();
const ids = (rows: readonly { id?: string }[]) => rows.map(({ id }) => id ?? '').sort();

test('every record is in the table, with its sources; those with a known place are on the map', () => {
  expect(idsOf(ROWS)).toEqual(ids(incidents));
  const plotted = incidents.filter(({ mappable, checked }) => mappable === 'yes' && checked === 'checked');
  for (const frame of ['wide', 'narrow']) expect(idsOf(`.frame-${frame} [data-incident]`)).toEqual(ids(plotted));
  const named = `${WORDS.columns.sources} `;
  for (const row of $(ROWS).toArray()) {
    const sources = $(row).children().last().text();
    expect(sources.startsWith(named) && sources.length > named.length, sources).toBe(true);
  }
  expect($('.explorer-filters, .explorer .choice-row, .record-table button')).toHaveLength(3);
  for (const count of [63_121, 14_236])
    expect($('.unlocated-counts').text()).toContain(formatNumber(TESTED_LOCALE, count));
});

test('the page of records has every record in full, with the names of those who acted', () => {
  const full = parseBuiltPage(`/${TESTED_LOCALE}/map/records/`);
  expect(idsOf('.record-full', full)).toEqual(ids(incidents));
  for (const { id, actors } of factBaseIncidents()) {
    const told = full(`[id="${id}"] dl`).text();
    for (const actor of actors) expect(told).toContain(factWords(TESTED_LOCALE, 'actors', actor).name);
  }
});

test('a number that no report gives is marked as unknown, never as a zero', () => {
  const without = incidents.filter((row) => row.people === '' && row.people_min === '' && row.people_max === '');
  expect(idsOf(`${ROWS}:has(.unknown)`)).toEqual(ids(without));
  expect($(`${ROWS}:has(.unknown)`).first().text()).toContain(WORDS.notGiven);
});
