import { describe, expect, it } from 'vitest';
import { errorsAfter, type Slip, withRowLike } from './support/slips';

describe('reports rows that no other row names', () => {
  it.each<[name: string, slip: Slip, words: string]>([
    [
      'a publisher of nothing',
      withRowLike('publishers', 'le360', { id: 'le361' }),
      '"le361": no row names it; expected one, or this row to go',
    ],
    ['a bulletin of nothing', withRowLike('origins', 'xinhua', { id: 'xinhua-2' }), '"xinhua-2": no row names it'],
    [
      'a reporter of nothing',
      withRowLike('reporters', 'iom', { id: 'iom-2' }),
      '"iom-2": no row names it; expected one',
    ],
  ])('%s', (_name, slip, words) => {
    expect(errorsAfter(slip).join('\n')).toContain(words);
  });
});
