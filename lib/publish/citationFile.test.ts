import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citationFile } from './citationFile';

it('is kept in the repository as the data are now: npm run baseline', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationFile());
});
