import { describe, expect, it } from 'vitest';
import { yearsWithWholeYearValue } from '@/components/figures/yearsWithWholeYearValue';
import { aspectsMakingObservationsIncomparable } from '@/lib/facts/comparability';
import { findObservation, observations, quantityOfObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { readChapterSource } from '@/lib/story/chapterFilePath';
import { rescuesByYearFigure } from './figure';
import { RESCUE_IDS_OF_OTHER_BODIES, RESCUES_BY_YEAR_SERIES } from './rescuesSeries';

const drawn = RESCUES_BY_YEAR_SERIES.years.flatMap((year) => year.observations);

describe('rescues by year', () => {
  it('proves its title: of the full years published since 2018, exactly one is lower than 2021', () => {
    const years = yearsWithWholeYearValue(RESCUES_BY_YEAR_SERIES);
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2021, 2022, 2023, 2024]);
    const { value } = quantityOfObservation('rescues-2021');
    expect(years.filter(({ values }) => Math.min(...values) < value)).toHaveLength(1);
    expect(years.filter(({ values }) => values.includes(value))).toHaveLength(1);
  });

  it('has every full year of the ministry, and marks the missing ones as missing', () => {
    const fullYears = observations().filter(
      (row) =>
        row.metric === 'rescues' && row.reporter === 'interior-ministry' && row.place === 'morocco' && isWholeYear(row),
    );
    expect(fullYears.map(({ id }) => id).toSorted()).toEqual(
      drawn.filter((id) => isWholeYear(findObservation(id))).toSorted(),
    );
    expect(drawn.map(findObservation).filter(({ value }) => value === null)).toHaveLength(2);
  });

  it('leaves counts that are not comparable off the axis', () => {
    for (const id of RESCUE_IDS_OF_OTHER_BODIES)
      expect(aspectsMakingObservationsIncomparable('rescues-2021', id)).not.toEqual([]);
    expect(drawn).not.toEqual(expect.arrayContaining([...RESCUE_IDS_OF_OTHER_BODIES]));
  });

  it('lists in its table every count that it shows beside the axis', () => {
    const shown = rescuesByYearFigure.table('en').rows.flat();
    for (const id of RESCUE_IDS_OF_OTHER_BODIES)
      expect(shown.filter((cell) => cell.observation === id)).toHaveLength(1);
  });

  it('proves the sentence about higher counts: the navy’s is larger than the ministry’s, for the same year', () => {
    const paragraph = readChapterSource('rescues', 'en')
      .split('\n\n')
      .find((text) => text.includes('"rescues-2021-navy"'));
    expect(paragraph).toContain('they reported more');
    const [their, ministry] = [findObservation('rescues-2021-navy'), findObservation('rescues-2021')];
    expect([their.from, their.to]).toEqual([ministry.from, ministry.to]);
    expect(their.value).toBeGreaterThan(ministry.value ?? Number.NaN);
  });
});
