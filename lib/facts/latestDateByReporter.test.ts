import { expect, it } from 'vitest';
import { observations } from './facts';
import { latestDateByReporter } from './latestDateByReporter';
import type { Observation } from './schema';

const [like] = observations();
if (like === undefined) throw new Error('The fact base has no observation.');

/** Values of a reporter, each for one day: the first of January and the days after it. */
function valuesOf(reporter: string, count: number, patch: Partial<Observation> = {}): readonly Observation[] {
  return Array.from({ length: count }, (_, i) => {
    const day = `2022-01-${String(i + 1).padStart(2, '0')}`;
    return { ...like, reporter, value: 1, from: day, to: day, ...patch } as Observation;
  });
}

const reach = (...rows: readonly (readonly Observation[])[]) => latestDateByReporter(rows.flat(), '2026-01-01');

it('returns the last day of each reporter with a series, latest first', () => {
  expect(reach(valuesOf('iom', 10), valuesOf('frontex', 11))).toEqual([
    { reporter: 'frontex', day: '2022-01-11' },
    { reporter: 'iom', day: '2022-01-10' },
  ]);
});

it.each([
  ['a body with a few values', valuesOf('iom', 9)],
  ['our own arithmetic', valuesOf('computed', 12)],
  ['values that nobody published', valuesOf('iom', 12, { value: null, status: 'not-published' })],
  ['periods of which no source says when they end', valuesOf('iom', 12, { to: '' })],
  ['sums for years to come', valuesOf('iom', 12, { to: '2027-12-31' })],
])('leaves out %s', (_, rows) => {
  expect(reach(rows)).toEqual([]);
});
