import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citationFileText } from './citationFileText';

it('matches the copy in the repository, which npm run baseline updates', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationFileText());
});
