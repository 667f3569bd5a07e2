import { expect, it } from 'vitest';
import { metresFromLand } from '@/lib/geo/metresFromLand';

it('counts the towns of the mainland and of the enclaves as on land', () => {
  expect(metresFromLand([-4.4203, 36.7202], 'strait')).toBe(0);
  expect(metresFromLand([-5.3204, 35.8892], 'ceuta')).toBe(0);
});

it('measures from the nearest shore at sea', () => {
  const middleOfTheStrait = metresFromLand([-5.6, 35.93], 'strait');
  expect(middleOfTheStrait).toBeGreaterThan(6_000);
  expect(middleOfTheStrait).toBeLessThan(9_000);
});
