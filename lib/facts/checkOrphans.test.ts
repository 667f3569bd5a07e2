import { describe, expect, it } from 'vitest';
import { errorsAfter, type FactEdit, withRowLike } from './support/factEdits';

describe('reports rows that no other row names', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'a publisher of nothing',
      withRowLike('publishers', 'le360', { id: 'le361' }),
      '"le361": no row names it; expected one that does, or no such row',
    ],
    ['a bulletin of nothing', withRowLike('origins', 'xinhua', { id: 'xinhua-2' }), '"xinhua-2": no row names it'],
    [
      'a reporter of nothing',
      withRowLike('reporters', 'iom', { id: 'iom-2' }),
      '"iom-2": no row names it; expected one',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfter(edit).join('\n')).toContain(words);
  });
});
