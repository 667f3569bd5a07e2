import { describe, expect, it } from 'vitest';
import { addRowLike, changeCells, errorsAfterEdit, type FactEdit } from './support/factEdits';

describe('counts copies of one bulletin as one source', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'a bulletin of another reporter',
      changeCells('origins', 'xinhua', { reporter: 'iom' }),
      'its bulletin carries figures of iom, and its observation is of interior-ministry',
    ],
    [
      'one page of two bulletins',
      changeCells('reports', 'r-attempts-2021-le360', { origin: 'efe' }),
      'the same page from another bulletin; expected one bulletin per page',
    ],
    [
      'a bulletin counted twice',
      addRowLike('reports', 'r-attempts-2021-canindia', { id: 'r-attempts-2021-canindia-2' }),
      '"r-attempts-2021-canindia" is the same page for the same value; expected each page once',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(words);
  });
});

it('reports an outlet that prints other digits than the value', () => {
  const edit = changeCells('observations', 'attempts-2014', { value: '37815' });
  expect(errorsAfterEdit(edit).join('\n')).toContain('it prints 37816, and "attempts-2014" is 37815');
});
