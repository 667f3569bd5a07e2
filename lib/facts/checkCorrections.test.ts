import { describe, expect, it } from 'vitest';
import { type Baseline, createBaseline } from './baseline';
import { parseFactSource } from './factBase';
import type { FactSource } from './source';
import {
  addRow,
  changeCells,
  errorsOfSource,
  type FactEdit,
  parseRowCells,
  type RowCells,
  removeRows,
  VALID_FACT_SOURCE,
} from './support/factEdits';

const BASELINE = 'content/data/published.csv:';

describe('refuses an undeclared change of published data', () => {
  const networks = (cells: RowCells) => changeCells('observations', 'networks-2022', cells);
  const raised = networks({ value: '291' });
  const asked = 'expected a new row in corrections.csv that names';

  it.each<[name: string, edit: FactEdit, sentence: string]>([
    [
      'value',
      raised,
      `"networks-2022" of observations was published and its value changed from 290 to 291; ${asked} "observations/networks-2022"`,
    ],
    [
      'value gained',
      changeCells('observations', 'deaths-2021', { value: '0', status: 'derived', formula: 'deaths-2021' }),
      '"deaths-2021" of observations was published and its value changed from nothing to 0',
    ],
    [
      'low',
      networks({ low: '280' }),
      '"networks-2022" of observations was published and its low changed from nothing to 280',
    ],
    [
      'high',
      networks({ high: '300' }),
      '"networks-2022" of observations was published and its high changed from nothing to 300',
    ],
    ['start', networks({ from: '2022-02-01' }), 'its from changed from 2022-01-01 to 2022-02-01'],
    ['end', networks({ to: '' }), 'its to changed from 2022-12-31 to nothing'],
    [
      'unit',
      changeCells('metrics', 'deaths', { unit: 'people' }),
      '"deaths-2021" of observations was published and its unit changed from deaths to people',
    ],
    ['status', networks({ status: 'provisional' }), 'its status changed from published to provisional'],
    [
      'source lost',
      removeRows('reports', (row) => row.id === 'r-attempts-2021-canindia'),
      `"r-attempts-2021-canindia" of reports was published and is gone; ${asked} "reports/r-attempts-2021-canindia"`,
    ],
    [
      'page changed',
      changeCells('reports', 'r-attempts-2021-canindia', { url: 'https://www.canindia.com/morocco' }),
      `"r-attempts-2021-canindia" of reports was published and has changed since; ${asked} "reports/r-attempts-2021-c`,
    ],
    [
      'bulletin of another body',
      changeCells('origins', 'xinhua', { reporter: 'map' }),
      '"xinhua" of origins was published and has changed since',
    ],
    [
      'verdict of a difference',
      changeCells('differences', 'quotation', { verdict: 'added' }),
      '"quotation" of differences was published and has changed since',
    ],
    [
      'place moved',
      (source) => ({ ...source, places: source.places.replace(/^rabat,-6/m, 'rabat,-7') }),
      '"rabat" of places was published and has changed since',
    ],
    [
      'observation lost',
      removeRows('observations', (row) => row.id === 'deaths-2021'),
      '"deaths-2021" was published and is gone; expected its row to stay',
    ],
    [
      'not protected',
      withBaseline(({ rows: { 'observations/deaths-2021': _, ...rows }, ...rest }) => ({ ...rest, rows })),
      '"deaths-2021" of observations is new; expected to find it here: run `npm run baseline`',
    ],
  ])('%s', (name, edit, sentence) => {
    const errors = errorsOfSource(edit(VALID_FACT_SOURCE)).filter((error) => error.startsWith(BASELINE));
    expect(errors, name).toHaveLength(1);
    expect(errors[0]).toContain(sentence);
  });

  it('but accepts it if a new correction names the row', () => {
    expect(errorsOfSource(withCorrection('networks-2022')(raised(VALID_FACT_SOURCE)))).toEqual([]);
  });

  it('even if an older correction names the row', () => {
    const corrected = renewBaseline(withCorrection('networks-2022')(VALID_FACT_SOURCE));
    expectOneChange(raised(corrected));
    expect(errorsOfSource(withCorrection('networks-2022', 'newer')(raised(corrected)))).toEqual([]);
  });

  it('even if a new correction names another row', () => {
    expectOneChange(withCorrection('deaths-2021')(raised(VALID_FACT_SOURCE)));
  });
});

it('refuses a correction of an unknown row and suggests the most similar one', () => {
  expect(errorsOfSource(renewBaseline(withCorrection('deaths-2012')(VALID_FACT_SOURCE)))).toEqual([
    `content/data/corrections.csv:${parseRowCells(VALID_FACT_SOURCE, 'corrections').length + 2}: "slip": unknown row "observations/deaths-2012"; did you mean "observations/deaths-2021"?`,
  ]);
});

function expectOneChange(source: FactSource): void {
  const errors = errorsOfSource(source);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.startsWith(BASELINE)).toBe(true);
  expect(errors[0]).toContain('its value changed from 290 to 291');
}

function withCorrection(id: string, name = 'slip'): FactEdit {
  return addRow('corrections', {
    id: name,
    date: '2030-01-01',
    rows: `observations/${id}`,
  });
}

function withBaseline(change: (baseline: Baseline) => Baseline): FactEdit {
  return (source) => ({ ...source, baseline: change(source.baseline) });
}

/** Updates the versions as `npm run baseline` does, so that only the tested error remains. */
function renewBaseline(source: FactSource): FactSource {
  return { ...source, baseline: createBaseline(parseFactSource(source)) };
}
