import { describe, expect, it } from 'vitest';
import {
  addRowLike,
  changeCells,
  errorsAfterEdit,
  expectOneError,
  type FactEdit,
  type FactTestCase,
  positionOfRow,
  rowPositionAndEditor,
} from './support/factEdits';

describe('reports an unknown id and suggests the most similar one', () => {
  const [deaths, inDeaths] = rowPositionAndEditor('observations', 'deaths-2021');
  const [canindia, inCanindia] = rowPositionAndEditor('reports', 'r-attempts-2021-canindia');
  const [statement, inStatement] = rowPositionAndEditor('statements', 'meeting-number-le-brief');
  const [quotation, inQuotation] = rowPositionAndEditor('differences', 'quotation');
  const [metric, inMetric] = rowPositionAndEditor('metrics', 'deaths');

  it.each<FactTestCase>([
    ['unknown metric', inDeaths({ metric: 'death' }), deaths, 'unknown metric "death"; did you mean "deaths"?'],
    ['unknown place', inDeaths({ place: 'moroco' }), deaths, 'unknown place "moroco"; did you mean "morocco"?'],
    [
      'unknown reporter',
      inDeaths({ reporter: 'interior-ministri' }),
      deaths,
      'unknown reporter "interior-ministri"; did you mean "interior-ministry"?',
    ],
    [
      'unknown superseded observation',
      inDeaths({ supersedes: 'attempts-2029' }),
      deaths,
      'unknown observation "attempts-2029"; did you mean "attempts-202',
    ],
    [
      'report of nothing',
      inCanindia({ observation: 'atempts-2021' }),
      canindia,
      'unknown observation "atempts-2021"; did you mean "attempts-2021"?',
    ],
    [
      'unknown publisher',
      inCanindia({ publisher: 'canindi' }),
      canindia,
      'unknown publisher "canindi"; did you mean "ca',
    ],
    ['unknown origin', inCanindia({ origin: 'xinhuo' }), canindia, 'unknown origin "xinhuo"; did you mean "xinhua"?'],
    [
      'statement of an unknown publisher',
      inStatement({ publisher: 'le-brie' }),
      statement,
      'unknown publisher "le-brie"; did you mean "le-brief"?',
    ],
    [
      'origin of an unknown reporter',
      changeCells('origins', 'xinhua', { reporter: 'interior' }),
      positionOfRow('origins', 'xinhua'),
      'unknown reporter "interior"; did you mean "',
    ],
    ['unknown unit', inMetric({ unit: 'death' }), metric, 'unknown unit "death"; did you mean "deaths"?'],
    ['unknown method', inMetric({ method: 'cals' }), metric, 'unknown method "cals"; did you mean "calls"?'],
    [
      'unknown comparability class',
      inMetric({ comparability: 'death' }),
      metric,
      'unknown comparability class "death"; did you mean "deaths"?',
    ],
    [
      'statement of a difference',
      inQuotation({ statements: 'quote-bladi|meeting-nex' }),
      quotation,
      'unknown statement "meeting-nex"; did you mean "meeting-next"?',
    ],
    [
      'report of a difference',
      inQuotation({ reports: 'r-attempts-2021-blady' }),
      quotation,
      'unknown report "r-attempts-2021-blady"; did you mean "r-attempts-2021-bladi"?',
    ],
  ])('%s', (_name, edit, where, ...words) => {
    expectOneError(edit, where, ...words);
  });
});

describe('reports rows that no other row names', () => {
  it.each<[name: string, edit: FactEdit, words: string]>([
    [
      'a publisher of nothing',
      addRowLike('publishers', 'le360', { id: 'le361' }),
      '"le361": no row names it; expected one that does, or no such row',
    ],
    ['a bulletin of nothing', addRowLike('origins', 'xinhua', { id: 'xinhua-2' }), '"xinhua-2": no row names it'],
    [
      'a reporter of nothing',
      addRowLike('reporters', 'iom', { id: 'iom-2' }),
      '"iom-2": no row names it; expected one',
    ],
  ])('%s', (_name, edit, words) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(words);
  });
});
