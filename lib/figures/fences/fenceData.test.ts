import { describe, expect, it } from 'vitest';
import { placeFencesAcross } from '@/lib/charts/placeFencesAcross';
import { placeFencesDown } from '@/lib/charts/placeFencesDown';
import { countedYear, fenceData } from './fenceData';

/** Nobody published a count, yet somebody a number of people: no year is like this, and one may come. */
const uncounted = countedYear('en', { year: 2020, count: 'fence-attempts-2020', people: 'fence-participants-2023' });

describe('a year of fence attempts', () => {
  it('says which part of the year was counted, or what is to be known of the count', () => {
    const captions = fenceData('en').years.map(({ year, caption }) => [year, caption.map(({ text }) => text).join('')]);
    expect(captions).toEqual([
      [2018, 'Jan–Nov'],
      [2019, ''],
      [2020, ''],
      [2021, '47\u00a0Melilla, 2\u00a0Ceuta'],
      [2022, '12 by March'],
      [2023, ''],
      [2024, 'under a wider label'],
    ]);
  });

  it('keeps the people of a year that has no count', () => {
    expect(uncounted.hole?.observation).toBe('fence-attempts-2020');
    expect(uncounted.people?.pieces[0]?.observation).toBe('fence-participants-2023');
  });

  it.each([placeFencesAcross, placeFencesDown])('has them under its hatch, not over it: %o', (place) => {
    const { holes, texts } = place({ ...fenceData('en'), years: [uncounted] });
    const said = texts.find(({ pieces }) =>
      pieces.some(({ observation }) => observation === 'fence-participants-2023'),
    );
    const [{ area } = { area: { y: Number.NaN, height: 0 } }] = holes;
    expect(said?.y).toBeGreaterThan(area.y + area.height + 8);
  });
});
