import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatError } from '@/lib/facts/contentError';
import { checkFacts } from '@/lib/facts/factBase';
import { readFactSource } from '@/lib/facts/source';
import { checkFactWords, factIdsNeedingWords, type ParsedFactWordTables, readFactWordTables } from './checkFactWords';
import { type FactWordTableName, factWordsFilePath, parseFactWords } from './factWords';

const { base } = checkFacts(readFactSource());
const good = readFactWordTables('en');
const errorsOf = (tables: ParsedFactWordTables) =>
  checkFactWords('en', tables, factIdsNeedingWords(base, 'en'), base).map(formatError);

/** The errors after a change of the text of one table. */
function errorsAfter(table: FactWordTableName, change: (text: string) => string): readonly string[] {
  const text = readFileSync(factWordsFilePath('en', table), 'utf8');
  expect(change(text)).not.toBe(text);
  return errorsOf({ ...good, [table]: parseFactWords('en', table, change(text)) });
}

const without = (id: string) => (text: string) => text.replace(new RegExp(`^${id},.*\n`, 'm'), '');

describe('the words about facts', () => {
  it('have no error', () => {
    expect(errorsOf(good)).toEqual([]);
  });

  it('are required for each fact', () => {
    expect(errorsAfter('metrics', without('distance'))).toEqual([
      'content/en/facts/metrics.csv: no words for "distance"; expected a row with this id',
    ]);
  });

  it('are optional for an observation', () => {
    expect(errorsAfter('observations', without('deaths-2021'))).toEqual([]);
  });

  it.each<[what: string, table: FactWordTableName, change: (text: string) => string, error: string]>([
    [
      'a fact that is not there',
      'units',
      (text) => `${text}boat,boat,boats\n`,
      'unknown id "boat"; did you mean "boats"?',
    ],
    ['one fact twice', 'units', (text) => `${text}boats,boat,boats\n`, 'the id "boats" occurs twice'],
    ['nothing', 'actors', (text) => text.replace(/^residents,.*/m, 'residents,'), 'name is "", expected something'],
    [
      'a figure left out',
      'leftOut',
      (text) => text.replace(/^(context:29,"?)/m, '$131 '),
      'expected words without digits',
    ],
    [
      'a number of an event',
      'events',
      (text) => text.replace(/^([^,\n]+-[^,\n]+),/m, '$1,All 8 '),
      'its words contain the number 8; expected none',
    ],
    [
      'a report at length',
      'incidents',
      (text) => text.replace('In the night of Sunday', `${'word '.repeat(31)}In the night of Sunday`),
      'words, expected at most 30',
    ],
    [
      'how a stated date was found',
      'incidents',
      (text) => text.replace('2019-03-18-nador,,,', '2019-03-18-nador,,guessed,'),
      'its date is stated',
    ],
  ])('are refused for %s', (_what, table, change, error) => {
    const errors = errorsAfter(table, change);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(error);
  });
});
