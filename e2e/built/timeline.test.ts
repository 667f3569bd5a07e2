import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

/** Ids of all events in the fact base. */
const EVENTS = csvParse(readFileSync('content/data/events.csv', 'utf8')).map(({ id = '' }) => id);
const timeline = parseBuiltPage(`/${TESTED_LOCALE}/timeline/`);
const story = parseBuiltPage(`/${TESTED_LOCALE}/`);
const events = timeline('.timeline-year ol > li');

test('the timeline has every event, oldest first, each with its sources', () => {
  const ids = events.toArray().map(({ attribs }) => attribs.id);
  expect(ids.toSorted()).toEqual(EVENTS.map((id) => `event-${id}`).toSorted());
  const days = events
    .find('.timeline-when time')
    .toArray()
    .map((time) => time.attribs.datetime ?? timeline(time).text());
  expect(days).toEqual(days.toSorted());
  for (const event of events.toArray())
    expect(timeline(event).find('ul a').length, event.attribs.id).toBeGreaterThan(0);
});

test('each event links to its place in the story, and the story links back', () => {
  const idsNamed = (hrefs: readonly string[]) => hrefs.map((href) => href.slice(href.indexOf('#') + 1));
  const there = story(`#timeline a[href*="/${TESTED_LOCALE}/timeline/#event-"]`)
    .toArray()
    .map(({ attribs }) => attribs.href ?? '');
  expect(idsNamed(there).toSorted()).toEqual(EVENTS.map((id) => `event-${id}`).toSorted());
  const back = timeline('.timeline-year ol > li > div > a')
    .toArray()
    .map(({ attribs }) => attribs.href ?? '');
  expect(back).toHaveLength(EVENTS.length);
  for (const id of idsNamed(back)) expect(story(`[id="${id}"]`).length, id).toBe(1);
});
