import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { CHART_STEPS } from '@/components/sections/chartSteps';
import { LOCALE } from '../support/locale';
import { page } from './support/parsed';

const story = page(`/${LOCALE}/`);
const figuresWith = (part: string) =>
  story(`[data-figure]:has(${part})`)
    .toArray()
    .map(({ attribs }) => attribs['data-figure'])
    .sort();

/** Charts without steps. */
const WHOLE = ['arrivals-by-route', 'detections'];
/** The one chart that is a table already. */
const TABLE = 'telephone';

test('every chart that has steps is led by them, and no other', () => {
  expect(figuresWith('scrolly-steps > .figure-body')).toEqual(Object.keys(CHART_STEPS).sort());
});

test('every chart of the story has a readout, and nothing else has', () => {
  const charts = [...Object.keys(CHART_STEPS).filter((id) => id !== TABLE), ...WHOLE];
  expect(figuresWith('chart-readout')).toEqual(charts.sort());
});

test('the empty row of the ledger says why it is empty, and holds no count', () => {
  const empty = story('.ledger-rows li').last();
  expect(empty.find('[data-unknown="not-published"]')).toHaveLength(1);
  expect(empty.find('.ledger-caveat')).toHaveLength(1);
  expect(empty.find('data')).toHaveLength(0);
});

test('the story runs no map engine, and projects nothing in the browser', () => {
  const sources = story('script[src]')
    .toArray()
    .map(({ attribs }) => attribs.src);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^\/assets\//);
  // What these load later lies beside them.
  for (const file of globSync('out/assets/*.js'))
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/maplibre|mapbox|mercator|topojson|webgl/i);
});
