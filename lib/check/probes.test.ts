import { describe, expect, test } from 'vitest';
import { checkText } from './checkText';
import { findWordingRemarks } from './findWordingRemarks';
import { readProbeCases } from './support/cases';
import { CHECK_TABLES } from './support/checkTables';

/** Causes of earlier mistakes of the program, for which sentences were invented. */
const CAUSES = {
  elsewhere: 'another country acts, or people only come from there',
  percent: 'a share is matched only where words say what was counted, or give its period and group',
  matter: 'words about other matters are beside the digits of a number in the tables',
  statement: 'a word about another matter after a semicolon hides no number before it',
  hinge: 'a part and its whole come in either order',
  period: 'dates of speeches, relative years, and parts between commas do not hide the period',
  number: 'invisible characters, letters for thousands, years and repetitions are read rightly',
  word: 'a word looks like another',
  distance: 'two places name a distance',
  list: 'the kind is named once for all numbers of a list',
} as const;

describe.each(Object.entries(CAUSES))('%s: %s', (cause) => {
  const cases = readProbeCases().filter((each) => each.cause === cause);

  test.each(cases)('$sentence', ({ sentence, found, hinge }) => {
    const text = checkText(sentence, CHECK_TABLES, 'en');
    const best = text.checked.map(({ matches }) => matches[0]?.number.id ?? '-');
    expect(best.filter((id) => found.length > 1 || found[0] === '-' || id !== '-')).toEqual(
      found.length === 1 && found[0] === '-' ? best.map(() => '-') : found,
    );
    if (hinge === '') return;
    const phrases = findWordingRemarks(text, CHECK_TABLES.metrics).filter(({ kind }) => kind === 'hinge');
    const written = phrases.map(({ first, end }) => sentence.slice(text.tokens[first]?.from, text.tokens[end - 1]?.to));
    expect(written).toEqual([hinge]);
  });
});
