import { expect, it } from 'vitest';
import { errorsAfter, withCells } from './support/slips';

it('reports an outlet that prints other digits than the value', () => {
  const slip = withCells('observations', 'attempts-2014', { value: '37815' });
  expect(errorsAfter(slip).join('\n')).toContain('it prints 37816, and "attempts-2014" is 37815');
});
