import { expect, it } from 'vitest';
import { capitalise } from './capitalise';

it.each([
  ['en', 'fourteen', 'Fourteen'],
  ['es', '¿qué es?', '¿Qué es?'],
  ['fr', 'à Ceuta', 'À Ceuta'],
  ['ar', 'سبتة', 'سبتة'],
  ['en', '14 km', '14 km'],
  ['en', '', ''],
] as const)('%s: “%s” begins a sentence as “%s”', (locale, words, start) => {
  expect(capitalise(locale, words)).toBe(start);
});
