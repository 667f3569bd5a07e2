import { describe, expect, it } from 'vitest';
import { errorsAfter, type Slip, withCells } from './support/slips';

describe('reports contradictory dates of a page', () => {
  it.each<[name: string, slip: Slip, words: string]>([
    [
      'address and date',
      withCells('reports', 'r-attempts-2021-cgtn', { published: '2022-05-09' }),
      'it was published on 2022-05-09, and its address says 2022-05-08',
    ],
    [
      'two dates of one page',
      withCells('reports', 'r-attempts-2021-le360', { published: '2022-05-07' }),
      'gives its page another date; expected the same',
    ],
  ])('%s', (_name, slip, words) => {
    expect(errorsAfter(slip).join('\n')).toContain(words);
  });
});
