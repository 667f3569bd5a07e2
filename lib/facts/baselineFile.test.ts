import { describe, expect, it } from 'vitest';
import { type Baseline, createBaseline } from './baseline';
import { formatBaseline, parseBaseline } from './baselineFile';
import { parseFactSource } from './factBase';
import { readFactSource } from './source';

const FILE = 'content/data/published.csv';
const HEAD = 'row,digest,corrections,cited\n';
const CITED = '63121|||2021-01-01|2021-12-31|attempts|attempts|morocco|interior-ministry|exact|published';

describe('the baseline file', () => {
  it('round-trips the baseline, including unknown values and corrections', () => {
    const base = parseFactSource(readFactSource());
    const rows = [...base.corrections.rows, { id: 'slip', date: '2030-01-01', rows: ['claims/attempts'] }];
    const corrections = { ...base.corrections, rows };
    const published = createBaseline({ ...base, corrections });
    expect(parseBaseline(FILE, formatBaseline(published))).toEqual(published);
    expect(published.observations['deaths-2021']?.value).toBeNull();
  });

  it('has one sorted line per row, so that one changed fact changes one line', () => {
    const rows = { 'reports/b': '00000000', 'claims/a': '11111111' };
    const published: Baseline = { observations: {}, rows, corrected: {} };
    expect(formatBaseline(published)).toBe(`${HEAD}claims/a,11111111,,\nreports/b,00000000,,\n`);
  });

  it.each([
    [
      'a short digest',
      `observations/attempts-2021,1234,,${CITED}`,
      'digest is "1234", expected eight hexadecimal digits',
    ],
    [
      'a row without its table',
      `attempts-2021,00000000,,${CITED}`,
      'row is "attempts-2021", expected a table and an id',
    ],
    ['a value too few', 'observations/attempts-2021,00000000,,63121|', 'expected 11 values joined by |'],
    ['a cell too few', 'observations/attempts-2021,00000000', '2 cells, expected 4'],
  ])('refuses %s and names its line', (_, line, sentence) => {
    expect(() => parseBaseline(FILE, `${HEAD}${line}\n`)).toThrow(`${FILE}:2: `);
    expect(() => parseBaseline(FILE, `${HEAD}${line}\n`)).toThrow(sentence);
  });
});
