import { expect, it } from 'vitest';
import { findNearestRecordId, findRecordIdInDirection } from './MarkDrawing.browser';

const CENTRES = new Map([
  ['middle', [50, 50]],
  ['right', [70, 50]],
  ['farther', [90, 50]],
  ['aside', [60, 90]],
] as const);

it.each([
  [[52, 50], 8, 'middle'],
  [[61, 51], 14, 'right'],
  [[0, 0], 14, undefined],
] as const)('a press at %j finds, within %d px, %s', (point, reach, found) => {
  expect(findNearestRecordId(CENTRES, point, reach)).toBe(found);
});

it.each([
  ['middle', 'ArrowRight', 'right'],
  ['right', 'ArrowRight', 'farther'],
  ['farther', 'ArrowLeft', 'right'],
  ['middle', 'ArrowDown', 'aside'],
  ['middle', 'ArrowUp', undefined],
  ['middle', 'a', undefined],
  ['nowhere', 'ArrowUp', undefined],
])('from %s the key %s moves to %s', (from, key, to) => {
  expect(findRecordIdInDirection(CENTRES, from, key)).toBe(to);
});
