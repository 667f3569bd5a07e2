import { expect, it } from 'vitest';
import { formatDegrees } from './graticule';

const letters = { north: 'N', south: 'S', east: 'E', west: 'W' };

it.each([
  ['lng', -330, '5°\u00a030′\u00a0W'],
  ['lat', 2160, '36°\u00a0N'],
  ['lat', 1660, '27°\u00a040′\u00a0N'],
  ['lng', 0, '0°'],
] as const)('writes %s %d minutes as degrees', (axis, minutes, text) => {
  expect(formatDegrees({ axis, minutes, at: 0 }, letters)).toBe(text);
});
