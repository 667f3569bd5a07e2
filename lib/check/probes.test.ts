import { describe, expect, test } from 'vitest';
import { checkText } from './checkText';
import { findingsIn } from './findings';
import { probeCases } from './support/cases';
import { CHECK_TABLES } from './support/checkTables';

/** Invented sentences for mistakes that were once made, by their cause. */
const CAUSES = {
  elsewhere: 'a country that is none of ours acts, or people only come from there',
  percent: 'a share is ours only where words tell what was counted, or its period and group',
  matter: 'words of other matters stand beside digits of ours',
  hinge: 'a part is joined to its whole in either order',
  period: 'the date of a speech is none of the count, and a year is told by another',
  number: 'what nobody sees in a number, and thousands as a letter',
  word: 'a word looks like another',
  distance: 'two places name a distance',
  list: 'a kind is named once for all numbers of a list',
} as const;

describe.each(Object.entries(CAUSES))('%s: %s', (cause) => {
  const cases = probeCases().filter((each) => each.cause === cause);

  test.each(cases)('$sentence', ({ sentence, found, hinge }) => {
    const text = checkText(sentence, CHECK_TABLES, 'en');
    const best = text.checked.map(({ matches }) => matches[0]?.number.id ?? '-');
    expect(best.filter((id) => found.length > 1 || found[0] === '-' || id !== '-')).toEqual(
      found.length === 1 && found[0] === '-' ? best.map(() => '-') : found,
    );
    if (hinge === '') return;
    const hinges = findingsIn(text, CHECK_TABLES.metrics).filter(({ kind }) => kind === 'hinge');
    const written = hinges.map(({ first, end }) => sentence.slice(text.tokens[first]?.from, text.tokens[end - 1]?.to));
    expect(written).toEqual([hinge]);
  });
});
