import { describe, expect, it } from 'vitest';
import { findObservation, observations } from '@/lib/facts/facts';
import {
  categoriesCountedOn24June2022,
  isCountedOn24June2022,
  reporterIdsOf24June2022,
} from './categoriesCountedOn24June2022';
import { juneCountsFigure as figure } from './figure';

const dead = categoriesCountedOn24June2022().find(({ metric }) => metric === 'border-deaths')?.counts ?? [];

describe('the counts of 24 June 2022', () => {
  it('proves its title: the lowest count of the dead and the highest', () => {
    const values = dead.map(({ row }) => row.value ?? Number.NaN);
    expect(Math.min(...values)).toBe(findObservation('border-deaths-2022-06-24-authorities').value);
    const highest = findObservation('border-deaths-2022-06-24-caminando-fronteras');
    expect(Math.max(...values)).toBe(highest.value);
    expect(highest.precision).toBe('at-least');
  });

  it('leaves out no count of that day in the fact base', () => {
    const shown = categoriesCountedOn24June2022().flatMap(({ counts }) =>
      counts.flatMap(({ row, parts }) => [row.id, ...parts.map((part) => part.id)]),
    );
    const held = observations().filter((row) => isCountedOn24June2022(row));
    expect(shown.toSorted()).toEqual(held.map((row) => row.id).toSorted());
  });

  it('shows the counts of the dead by the date of their pages, then the other counts', () => {
    const steps = figure.steps?.map(({ highlight }) => highlight) ?? [];
    const months = dead.map(({ page }) => page.published.slice(0, 7));
    expect(steps.flat()).toEqual([...new Set(months)].toSorted().concat('others'));
  });

  it('lists each body once for each thing, by the date of its page', () => {
    for (const { counts } of categoriesCountedOn24June2022()) {
      expect(new Set(counts.map(({ row }) => row.reporter)).size).toBe(counts.length);
      const days = counts.map(({ page }) => page.published);
      expect(days).toEqual(days.toSorted());
    }
    expect(reporterIdsOf24June2022().size).toBeGreaterThan(dead.length);
  });
});
