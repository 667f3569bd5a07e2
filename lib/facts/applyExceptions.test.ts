import { expect, it } from 'vitest';
import { errorsAfter, withRecord } from './support/slips';

it('says of an exception that it is not needed', () => {
  const unneeded = withRecord('exceptions', { rule: 'printed', row: 'r-attempts-2021-canindia', why: 'None.' });
  expect(errorsAfter(unneeded).join('\n')).toContain(
    '"r-attempts-2021-canindia" keeps the rule printed; expected no exception for it',
  );
});
