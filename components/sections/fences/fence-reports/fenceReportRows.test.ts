import { describe, expect, it } from 'vitest';
import { observations } from '@/lib/facts/facts';
import { listFenceReports, peopleRangeOfReport } from './fenceReportRows';
import { FENCE_YEAR_OBSERVATION_IDS } from './fenceYears';

const yearOf = (date: string) => Number(date.slice(0, 4));

describe('the reports of fence attempts', () => {
  it('are all at Melilla in the two years of the title', () => {
    const cities = listFenceReports()
      .filter(({ incident }) => [2021, 2022].includes(yearOf(incident.date)))
      .map(({ city }) => city);
    expect(new Set(cities)).toEqual(new Set(['melilla']));
  });

  it('are placed at the city that their id names, where it names one', () => {
    const named = listFenceReports().filter(({ incident }) => /ceuta|melilla/.test(incident.id));
    expect(named.length).toBeGreaterThan(0);
    for (const { incident, city } of named) expect(incident.id).toContain(city);
  });

  it('fall in years that have a column', () => {
    const years = new Set(FENCE_YEAR_OBSERVATION_IDS.map(({ year }) => year));
    for (const { incident } of listFenceReports()) expect(years).toContain(yearOf(incident.date));
  });

  it('keep a missing number of people missing', () => {
    const unknown = listFenceReports().filter(
      ({ incident }) => incident.people_min === null && incident.people === null,
    );
    expect(unknown.length).toBeGreaterThan(0);
    for (const { incident } of unknown) expect(peopleRangeOfReport(incident)).toEqual({ low: null, high: null });
  });
});

describe('the ministry’s yearly counts of fence attempts', () => {
  it('are complete: every year has the longest period in the fact base', () => {
    for (const { year, count, second } of FENCE_YEAR_OBSERVATION_IDS) {
      const held = observations().filter(
        (row) =>
          row.status !== 'derived' &&
          row.metric === 'fence-attempts' &&
          row.place === 'ceuta-and-melilla' &&
          yearOf(row.from) === year,
      );
      const longest = held
        .map(({ to }) => to)
        .toSorted()
        .at(-1);
      const chosen = held.filter((row) => row.to === longest).map(({ id }) => id);
      expect([count, ...(second ? [second] : [])].toSorted()).toEqual(chosen.toSorted());
    }
  });

  it('leave out no number of participants', () => {
    const held = observations().filter(({ metric }) => metric === 'fence-participants');
    expect(FENCE_YEAR_OBSERVATION_IDS.flatMap(({ people }) => people ?? [])).toEqual(
      held.map(({ id }) => id).toSorted(),
    );
  });
});
