import { describe, expect, it } from 'vitest';
import { placeYearRows } from '@/components/charts/placeYearRows';
import { buildYearSeries } from '@/components/figures/buildYearSeries';
import type { SeriesSpec } from '@/components/figures/seriesSpec';
import { findObservation } from '@/lib/facts/facts';
import { observationsOfYear } from '@/lib/facts/yearObservations';
import { messages } from '@/lib/text/messages';
import { ARRIVALS_SERIES_BY_ROUTE } from './arrivalsSeries';

const words = messages('en').figures['arrivals-by-route'];
const YEARS = Array.from({ length: 8 }, (_, i) => String(2018 + i));

/** Whether the known arrivals in the Canary Islands are more than half of all arrivals by sea in the year. */
function isMost(year: string): boolean {
  const { value, part } = observationsOfYear('arrivals-sea', 'canary-islands', year);
  const all = observationsOfYear('arrivals-sea', 'spain', year).value;
  return 2 * (value?.value ?? part?.value ?? Number.NaN) > (all?.value ?? Number.NaN);
}

/** Px per person in each panel of a group. */
function scales(group: Readonly<Record<string, SeriesSpec>>): readonly number[] {
  const all = Object.values(group).map((spec) => buildYearSeries('en', spec, words));
  return all.map((series) => {
    const placed = placeYearRows(series, { width: 296, dir: 'ltr', sharing: all.flatMap(({ years }) => years) });
    const most = Math.max(...series.years.flatMap(({ values }) => values.map(({ value }) => value)));
    return Math.max(...placed.years.map(({ bar }) => bar?.width ?? 0)) / most;
  });
}

describe('arrivals by route', () => {
  it('prove that since 2020, and not before, most people who came by boat reached the Canary Islands', () => {
    expect(YEARS.filter(isMost)).toEqual(YEARS.filter((year) => year >= '2020'));
  });

  it('are drawn on one scale in each group, with a city’s bars ten times as long', () => {
    const [coast = 0, ...coasts] = scales(ARRIVALS_SERIES_BY_ROUTE.coasts);
    const [city = 0, ...cities] = scales(ARRIVALS_SERIES_BY_ROUTE.cities);
    for (const scale of coasts) expect(scale / coast).toBeCloseTo(1, 2);
    for (const scale of cities) expect(scale / city).toBeCloseTo(1, 1);
    expect(city / coast).toBeCloseTo(10, 1);
  });

  it('are drawn once a year: a value, or a hatch, or a part with the hatch of its rest', () => {
    for (const spec of Object.values<SeriesSpec>({
      ...ARRIVALS_SERIES_BY_ROUTE.coasts,
      ...ARRIVALS_SERIES_BY_ROUTE.cities,
    }))
      for (const { year, observations } of spec.years) {
        const rows = observations.map((id) => findObservation(id));
        const isWhole = rows.some(({ value, to }) => value !== null && to === `${year}-12-31`);
        expect(isWhole, `${observations}`).toBe(!rows.some(({ value }) => value === null));
      }
  });

  it('exclude the people of May from the bar of the year', () => {
    const { value } = observationsOfYear('arrivals-land', 'ceuta', '2021');
    expect(value?.value).toBeLessThan(findObservation('entries-may-2021-ceuta').low ?? 0);
  });
});
