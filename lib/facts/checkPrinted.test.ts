import { expect, it } from 'vitest';
import { errorsAfter, withCells } from './support/factEdits';

it('reports an outlet that prints other digits than the value', () => {
  const edit = withCells('observations', 'attempts-2014', { value: '37815' });
  expect(errorsAfter(edit).join('\n')).toContain('it prints 37816, and "attempts-2014" is 37815');
});
