import { describe, it } from 'vitest';
import { expectOneError, type FactTestCase, rowPositionAndEditor } from './support/factEdits';

describe('refuses an invalid cell on its line', () => {
  const [deaths, inDeaths] = rowPositionAndEditor('observations', 'deaths-2021');
  const [canindia, inCanindia] = rowPositionAndEditor('reports', 'r-attempts-2021-canindia');

  it.each<FactTestCase>([
    ['id of no form', inCanindia({ id: 'R_1' }), canindia, 'id is "R_1", expected an id: lower-case words'],
    ['unknown status', inDeaths({ status: 'secret' }), deaths, 'status is "secret", expected one of "published"'],
    ['malformed date', inDeaths({ from: '1/1/2021' }), deaths, 'from is "1/1/2021", expected a day as YYYY-MM-DD'],
    [
      'negative count',
      inDeaths({ value: '-5' }),
      deaths,
      'value is "-5", expected a plain number without separators or',
    ],
    ['comma in a number', inDeaths({ value: '63,121' }), deaths, 'value is "63,121", expected a plain number'],
    ['two points in a number', inDeaths({ value: '63.121.0' }), deaths, 'value is "63.121.0", expected a plain number'],
    ['exponent', inDeaths({ value: '6e4' }), deaths, 'value is "6e4", expected a plain number'],
    ['NaN', inDeaths({ value: 'NaN' }), deaths, 'value is "NaN", expected a plain number'],
    [
      'no address',
      inCanindia({ url: 'ftp://canindia.com/a' }),
      canindia,
      'url is "ftp://canindia.com/a", expected an http',
    ],
  ])('%s', (_name, edit, where, ...words) => {
    expectOneError(edit, where, ...words);
  });
});
