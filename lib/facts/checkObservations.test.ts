import { describe, expect, it } from 'vitest';
import {
  addRowLike,
  changeCells,
  errorsAfterEdit,
  expectOneError,
  type FactEdit,
  type FactTestCase,
  positionOfRow,
  removeRows,
  rowPositionAndEditor,
} from './support/factEdits';

const THIRTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen';

describe('refuses an inconsistent value', () => {
  const [deaths, inDeaths] = rowPositionAndEditor('observations', 'deaths-2021');
  const [fence, inFence] = rowPositionAndEditor('observations', 'fence-length-ceuta');
  const [derived, inRow] = rowPositionAndEditor('observations', 'attempts-2021-to-2022-q1');
  const inDerived = (formula: string) => inRow({ formula });

  it.each<FactTestCase>([
    ['from after to', inDeaths({ from: '2022-01-01' }), deaths, 'from 2022-01-01 is after to 2021-12-31'],
    ['impossible date', inDeaths({ from: '2021-02-30' }), deaths, '2021-02-30 is not a day of the calendar'],
    ['month 13', inDeaths({ to: '2021-13-01' }), deaths, '2021-13-01 is not a day of the calendar'],
    ['low without value', inDeaths({ low: '1' }), deaths, 'low or high is given without a value between them'],
    ['low above value', inFence({ low: '8.3' }), fence, 'low 8.3 is above the value 8.2'],
    ['value above high', inFence({ high: '8.1' }), fence, 'the value 8.2 is above high 8.1'],
    [
      'half a network',
      changeCells('observations', 'networks-2022', { value: '290.5' }),
      positionOfRow('observations', 'networks-2022'),
      '290.5 is not a whole number, and it counts networks',
    ],
    [
      'a value nobody published',
      inDeaths({ value: '5' }),
      deaths,
      'the status is not-published and yet the value is 5; expected an empty value',
    ],
    [
      'a published value left empty',
      changeCells('observations', 'distance-alboran-almeria', { value: '' }),
      positionOfRow('observations', 'distance-alboran-almeria'),
      'there is no value and the status is published; expected one of not-published, not-counted, not-located',
    ],
    [
      'no report',
      removeRows('reports', (row) => row.observation === 'returns-2018'),
      positionOfRow('observations', 'returns-2018'),
      'no report prints it; expected at least one row of reports.csv',
    ],
    ['derived, no formula', inDerived(''), derived, 'it is derived and has no formula'],
    [
      'formula of a published value',
      changeCells('observations', 'rescues-2021', { formula: 'rescues-2022' }),
      positionOfRow('observations', 'rescues-2021'),
      'it has the formula "rescues-2022" and is published; expected status derived',
    ],
    [
      'formula of another value',
      inDerived('attempts-2021 - attempts-2022-q1'),
      derived,
      'its formula gives 48375, and the value is 77867',
    ],
    [
      'formula of two units',
      inDerived('attempts-2021 + networks-2021'),
      derived,
      'its formula mixes attempts with networks, which are never added',
    ],
    [
      'formula without spaces',
      inDerived('attempts-2021+attempts-2022-q1'),
      derived,
      'the formula "attempts-2021+attempts-2022-q1" is not ids joined by " + " and " - "',
    ],
    [
      'formula of an unknown observation',
      inDerived('attempts-2021 + attempts-2022-q2'),
      derived,
      'unknown observation "attempts-2022-q2"; did you mean "attempts-2022-q1"?',
    ],
    ['formula of itself', inDerived('attempts-2021-to-2022-q1'), derived, 'its formula names the observation itself'],
    [
      'formula of an unknown value',
      inDerived('attempts-2021 + attempts-nationality-2021'),
      derived,
      'its formula names "attempts-nationality-2021", which has no value',
    ],
  ])('%s', (_name, edit, where, ...words) => {
    expectOneError(edit, where, ...words);
  });
});

describe('refuses an inconsistent citation', () => {
  const [canindia, inCanindia] = rowPositionAndEditor('reports', 'r-attempts-2021-canindia');
  const [statement, inStatement] = rowPositionAndEditor('statements', 'meeting-number-le-brief');

  it.each<FactTestCase>([
    ['long fragment', inCanindia({ fragment: THIRTEEN, lang: 'en' }), canindia, 'has 13 words, expected at most 12'],
    ['fragment without lang', inCanindia({ fragment: 'a word' }), canindia, 'its fragment has no lang'],
    ['impossible day of a page', inCanindia({ published: '2022-02-30' }), canindia, '2022-02-30 is not a date of the'],
    [
      'impossible month of a page',
      inCanindia({ published: '2022-13' }),
      canindia,
      '2022-13 is not a date of the calendar',
    ],
    [
      'bare IP address',
      inCanindia({ url: 'http://192.0.2.7/a' }),
      canindia,
      'its url is a bare IP address; expected "mirror" in its column mirror',
    ],
    [
      'long fragment of a statement',
      inStatement({ fragment: THIRTEEN }),
      statement,
      'has 13 words, expected at most 12',
    ],
    ['statement without lang', inStatement({ lang: '' }), statement, 'its fragment has no lang'],
    [
      'a fragment in another language',
      changeCells('reports', 'r-attempts-2021-le360', { lang: 'es' }),
      positionOfRow('reports', 'r-attempts-2021-le360'),
      'its fragment is in es, and le360 is published in fr',
    ],
  ])('%s', (_name, edit, where, ...words) => {
    expectOneError(edit, where, ...words);
  });

  it('but accepts a bare IP address that is marked as a mirror', () => {
    expect(errorsAfterEdit(inCanindia({ url: 'http://192.0.2.7/a', mirror: 'mirror' }))).toEqual([]);
  });
});

describe('compares values with those of surrounding periods', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'two values of one count and period',
      addRowLike('observations', 'networks-2022', { id: 'networks-2022-2' }),
      '"networks-2022" is of the same count and period; expected to supersede it, or a relation with both',
    ],
    [
      'superseding another count',
      changeCells('observations', 'arrivals-2021', { supersedes: 'networks-2021' }),
      'it supersedes "networks-2021", which is of another metric, place, reporter or start',
    ],
    [
      'part-years that overlap in one sum',
      changeCells('observations', 'attempts-2021-to-2022-q1', { formula: 'attempts-2021 + attempts-2021-aug' }),
      'the periods of "attempts-2021" and "attempts-2021-aug" overlap, so their days would count twice',
    ],
    [
      'a sum and its terms',
      changeCells('observations', 'attempts-2021-to-2022-q1', { to: '2022-03-30' }),
      'its period is 2021-01-01 to 2022-03-30, and its formula’s terms are of 2021-01-01 to 2022-03-31',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(words);
  });
});
