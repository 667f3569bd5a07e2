import { expect, it } from 'vitest';
import { addRow, errorsAfterEdit } from './support/factEdits';

it('reports an exception that is not needed', () => {
  const unneeded = addRow('exceptions', { rule: 'printed', row: 'r-attempts-2021-canindia', why: 'None.' });
  expect(errorsAfterEdit(unneeded)).toEqual([
    'content/data/exceptions.csv:65: "r-attempts-2021-canindia" follows the rule printed; expected no exception for it',
  ]);
});
