import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { CHART_STEPS_BY_FIGURE } from '@/components/sections/figures';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

const story = parseBuiltPage(`/${TESTED_LOCALE}/`);
const figuresWith = (part: string) =>
  story(`[data-figure]:has(${part})`)
    .toArray()
    .map(({ attribs }) => attribs['data-figure'])
    .sort();

/** Charts without steps. */
const WHOLE = ['fence-reports', 'networks-scope', 'rescues-by-year', 'arrivals-by-route', 'detections'];
/** The one chart that is itself a table. */
const TABLE = 'telephone';

test('the steps of every chart that has steps change it, and no other chart has steps', () => {
  expect(figuresWith('scrolly-steps > .figure-body')).toEqual(Object.keys(CHART_STEPS_BY_FIGURE).sort());
});

test('every chart of the story has a readout, and nothing else has one', () => {
  const charts = [...Object.keys(CHART_STEPS_BY_FIGURE).filter((id) => id !== TABLE), ...WHOLE];
  expect(figuresWith('chart-readout')).toEqual(charts.sort());
});

test('the empty row of the ledger states why it is empty, and contains no count', () => {
  const empty = story('.ledger-rows li').last();
  expect(empty.find('[data-unknown="not-published"]')).toHaveLength(1);
  expect(empty.find('.ledger-caveat')).toHaveLength(1);
  expect(empty.find('data')).toHaveLength(0);
});

test('the story loads no map engine, and projects nothing in the browser', () => {
  const sources = story('script[src]')
    .toArray()
    .map(({ attribs }) => attribs.src);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^\/assets\//);
  const files = filesReached(sources.map((source = '') => basename(source)));
  expect(files.length).toBeGreaterThan(sources.length);
  for (const file of files)
    expect(readFileSync(`out/assets/${file}`, 'utf8'), file).not.toMatch(/maplibre|mapbox|mercator|topojson|webgl/i);
});

/**
 * Scripts and everything that they load, at once or later, except the map of reports, which the story does not contain.
 */
function filesReached(start: readonly string[]): readonly string[] {
  const found = new Set(start);
  for (const file of found)
    for (const [, next = ''] of readFileSync(`out/assets/${file}`, 'utf8').matchAll(/["']\.\/([\w.-]+\.js)["']/g))
      if (!next.startsWith('ReportMap-')) found.add(next);
  return [...found];
}
