import { describe, expect, it } from 'vitest';
import { errorsAfter, type Slip, withCells, withRowLike } from './support/slips';

describe('counts copies of one bulletin as one source', () => {
  it.each<[name: string, slip: Slip, words: string]>([
    [
      'a bulletin of another reporter',
      withCells('origins', 'xinhua', { reporter: 'iom' }),
      'its bulletin carries figures of iom, and its observation is of interior-ministry',
    ],
    [
      'one page of two bulletins',
      withCells('reports', 'r-attempts-2021-le360', { origin: 'efe' }),
      'the same page from another bulletin; expected one witness, not two',
    ],
    [
      'a bulletin counted twice',
      withRowLike('reports', 'r-attempts-2021-canindia', { id: 'r-attempts-2021-canindia-2' }),
      '"r-attempts-2021-canindia" is the same page for the same value; expected each page once',
    ],
  ])('%s', (_name, slip, words) => {
    expect(errorsAfter(slip).join('\n')).toContain(words);
  });
});
