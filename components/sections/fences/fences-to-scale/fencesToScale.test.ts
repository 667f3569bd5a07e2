import { expect, it } from 'vitest';
import { findObservation, observations } from '@/lib/facts/facts';
import { scenesOfFencesSection } from '../scenes';

it('proves its title: nearly all attempts of the year are at Melilla', () => {
  const [melilla, all] = [findObservation('fence-attempts-2021-melilla'), findObservation('fence-attempts-2021')];
  expect([melilla.from, melilla.to]).toEqual([all.from, all.to]);
  expect((melilla.value ?? 0) / (all.value ?? Number.NaN)).toBeGreaterThan(0.9);
});

it('leaves out no length of a fence in the fact base', () => {
  const shown = scenesOfFencesSection.flatMap(({ highlights }) => highlights.observations as readonly string[]);
  const lengths = observations().filter(({ metric }) => metric === 'fence-length');
  expect(lengths.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});
