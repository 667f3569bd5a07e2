import { expect, it } from 'vitest';
import { isFileForLanguage } from './isFileForLanguage';

it.each([
  ['/es/numbers/index.html', true],
  ['/fr/numbers/index.html', false],
  ['/cards/fr/story.png', false],
  ['/data/figures/en/telephone.csv', false],
  ['/data/figures/es/telephone.csv', true],
  ['/data/gate/fr.json', false],
  ['/data/observations.csv', true],
  ['/index.html', true],
])('readers of Spanish need %s: %s', (path, needed) => {
  expect(isFileForLanguage('es', path)).toBe(needed);
});
