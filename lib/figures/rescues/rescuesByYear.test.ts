import { describe, expect, it } from 'vitest';
import { comparable } from '@/lib/facts/comparability';
import { observation, observations } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { fullYearsOfRescues, OTHER_COUNTS, RESCUES_BY_YEAR } from './rescuesByYear';
import { rescuesTables } from './rescuesTables';

const drawn = RESCUES_BY_YEAR.years.flatMap((year) => year.observations);

describe('rescues by year', () => {
  it('“14,236 was the second lowest of the full years published”: exactly one is lower', () => {
    const years = fullYearsOfRescues();
    expect(years[1]?.id).toBe('rescues-2021');
    expect(years[0]?.value).toBeLessThan(years[1]?.value ?? Number.NaN);
    expect(years[2]?.value).toBeGreaterThan(years[1]?.value ?? Number.NaN);
  });

  it('has every full year of the ministry, and says of the missing ones that they are missing', () => {
    const fullYears = observations().filter(
      (row) =>
        row.metric === 'rescues' && row.reporter === 'interior-ministry' && row.place === 'morocco' && isWholeYear(row),
    );
    expect(fullYears.map(({ id }) => id).toSorted()).toEqual(
      drawn.filter((id) => isWholeYear(observation(id))).toSorted(),
    );
    expect(drawn.map(observation).filter(({ value }) => value === null)).toHaveLength(2);
  });

  it('leaves off the axis what is not comparable with it', () => {
    for (const id of OTHER_COUNTS) expect(comparable('rescues-2021', id)).not.toEqual([]);
    expect(drawn).not.toEqual(expect.arrayContaining([...OTHER_COUNTS]));
  });

  it('tells in its table of every count that it shows beside the axis', () => {
    const shown = rescuesTables['rescues-by-year']('en').rows.flat();
    for (const id of OTHER_COUNTS) expect(shown.filter((cell) => cell.observation === id)).toHaveLength(1);
  });

  // “For the same year … larger”, says the step text.
  it.each([
    ['rescues-2021-navy', 'rescues-2021'],
    ['army-rescues-2023', 'rescues-2023'],
  ])('%s is larger than %s, for the same year', (theirs, ministrys) => {
    const [their, ministry] = [observation(theirs), observation(ministrys)];
    expect([their.from, their.to]).toEqual([ministry.from, ministry.to]);
    expect(their.value).toBeGreaterThan(ministry.value ?? Number.NaN);
  });
});
