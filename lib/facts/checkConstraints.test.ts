import { describe, expect, it } from 'vitest';
import { checkConstraints, constraintHolds } from './checkConstraints';
import { parseFactSource } from './factBase';
import { unlistedImpliedRelations } from './relations';
import type { ConstraintKind, ConstraintRecord } from './schema';
import {
  addRow,
  changeCells,
  changeTableText,
  errorsAfterEdit,
  expectOneError,
  type FactEdit,
  type FactTestCase,
  parseRowCells,
  type RowCells,
  rowPositionAndEditor,
  VALID_FACT_SOURCE,
} from './support/factEdits';

// An added row is on the line after the last one; the header is line 1.
const FILE = `content/data/constraints.csv:${parseRowCells(VALID_FACT_SOURCE, 'constraints').length + 2}:`;

const relation = (kind: ConstraintKind, patch: Partial<ConstraintRecord> = {}): ConstraintRecord => ({
  kind,
  id: 'x',
  parts: ['a', 'b'],
  whole: 'w',
  expected: 'holds',
  ...patch,
});
const holds = (constraint: ConstraintRecord, amounts: Readonly<Record<string, number>>) =>
  constraintHolds(constraint, (id) => amounts[id] ?? Number.NaN);

describe('decides whether a relation holds', () => {
  it.each([
    ['parts below the whole', relation('part-of-whole'), { a: 1, b: 2, w: 4 }, true],
    ['parts above the whole', relation('part-of-whole'), { a: 3, b: 2, w: 4 }, false],
    ['each part below the whole', relation('part-of-whole', { compare: 'each' }), { a: 3, b: 2, w: 4 }, true],
    ['routes that make the total', relation('parts-make-total'), { a: 8.3, b: 9.5, w: 17.8 }, true],
    ['routes that leave some out', relation('parts-make-total'), { a: 1, b: 2, w: 4 }, false],
    ['routes with too many', relation('parts-make-total'), { a: 3, b: 2, w: 4 }, false],
    ['the same', relation('same-scope-equal'), { a: 4, b: 4, w: 4 }, true],
    ['nearly the same', relation('same-scope-equal'), { a: 4, b: 5, w: 4 }, false],
    ['a steady year', relation('rest-of-year', { parts: ['a'], months: 9 }), { a: 90, w: 120 }, true],
    ['half as fast again', relation('rest-of-year', { parts: ['a'], months: 9 }), { a: 90, w: 135 }, true],
    ['a jump at the end', relation('rest-of-year', { parts: ['a'], months: 9 }), { a: 90, w: 136 }, false],
  ])('%s', (_name, constraint, amounts, expected) => {
    expect(holds(constraint, amounts)).toBe(expected);
  });
});

describe('refuses an invalid relation', () => {
  it.each<FactTestCase>([
    [
      'part above its whole',
      constraint({ parts: 'attempts-2022', whole: 'attempts-2021' }),
      FILE,
      '"x": does not hold, and is not marked as an open question',
    ],
    [
      'parts whose sum is above',
      constraint({ parts: 'attempts-2022-q1|attempts-2021' }),
      FILE,
      '"x": does not hold, and is not marked as an open question',
    ],
    ['two counts that differ', constraint({ kind: 'same-scope-equal' }), FILE, '"x": does not hold, and is not marked'],
    [
      'routes that do not make their total',
      constraint({ kind: 'parts-make-total' }),
      FILE,
      '"x": does not hold, and is not marked',
    ],
    [
      'rest of a year without months',
      constraint({ kind: 'rest-of-year' }),
      FILE,
      '"x": does not say how many months its parts cover; expected 1 to 11 in "months"',
    ],
    [
      'months that mean nothing',
      constraint({ months: '3' }),
      FILE,
      '"x": gives months, which mean nothing for part-of-whole',
    ],
    ['relation without parts', constraint({ parts: '' }), FILE, '"x": has no parts; expected at least one'],
    [
      'one count of two periods',
      constraint({ kind: 'quarter-of-year', parts: 'attempts-2022' }),
      FILE,
      '"x": is of kind quarter-of-year, and the periods of "attempts-2022" and "attempts-2022" do not fit that kind',
      '(2022-01-01 to 2022-12-31; 2022-01-01 to 2022-12-31); expected a period around that of its part, or another kind',
    ],
    [
      'open question that holds',
      constraint({ expected: 'open-question' }),
      FILE,
      '"x": is an open question, and it holds',
    ],
    [
      'constraint over an unknown part',
      constraint({ parts: 'attempts-2022-q2' }),
      FILE,
      '"x": unknown observation "attempts-2022-q2"; did you mean "attempts-2022-q1"?',
    ],
    [
      'constraint over an unknown whole',
      constraint({ whole: 'attempts-20222' }),
      FILE,
      '"x": unknown observation "attempts-20222"; did you mean "attempts-2022"?',
    ],
    [
      'constraint over two units',
      constraint({ parts: 'networks-2022-q1' }),
      FILE,
      '"x": compares networks with attempts',
    ],
    [
      'constraint over no value',
      constraint({ whole: 'attempts-nationality-2021' }),
      FILE,
      '"x": "attempts-nationality-2021" has no value to compare',
    ],
    [
      'one part twice',
      constraint({ parts: 'attempts-2022-q1|attempts-2022-q1' }),
      FILE,
      '"x": names the part "attempts-2022-q1" twice; expected it once',
    ],
    [
      'one relation twice',
      constraint({
        ...parseRowCells(VALID_FACT_SOURCE, 'constraints').find(({ id }) => id === 'attempts-2018-origins'),
        id: 'x',
      }),
      FILE,
      '"x": compares the same as "attempts-2018-origins"; expected one of the two',
    ],
    [
      'relation that follows from the rows',
      constraint({}),
      FILE,
      '"x": follows from metric, place, reporter and dates, so it is compared already; expected no such row',
    ],
    [
      'unrelated values that nothing relates',
      constraint({ kind: 'sub-event-of-period', parts: 'attempts-2022-autumn', expected: 'unrelated' }),
      FILE,
      '"x": is "unrelated", and metric, place, reporter and dates imply no relation of these',
    ],
  ])('%s', (_name, edit, where, ...words) => {
    expectOneError(edit, where, ...words);
  });

  it('but may compare each part with the whole if the record sets it', () => {
    const parts = 'attempts-2021|attempts-2022-q1';
    expect(errorsAfterEdit(constraint({ parts, compare: 'each' }))).toEqual([]);
  });

  it.each(['sum', 'each'] as const)('but accepts a part that is equal to its whole: %s', (compare) => {
    expect(errorsAfterEdit(constraint({ parts: 'attempts-2022', compare }))).toEqual([]);
  });
});

describe('reports a typing error in the table of relations on its line', () => {
  const [question, inQuestion] = rowPositionAndEditor('constraints', 'rescues-2021-counts');
  const [rest, inRest] = rowPositionAndEditor('constraints', 'attempts-2018-rest');

  it.each<FactTestCase>([
    [
      'missing column',
      changeTableText('constraints', (text) => text.replace(',months,', ',')),
      'content/data/constraints.csv:1:',
      'the column "months" is missing',
    ],
    ['comma in a number', inRest({ months: '9,5' }), rest, 'months is "9,5", expected a number of months from 1 to 11'],
    [
      'comma in a number without quotes',
      changeTableText('constraints', (text) => text.replace(',attempts-2018,,9,', ',attempts-2018,,9,5,')),
      rest,
      '8 cells, expected 7: is a comma unquoted?',
    ],
    [
      'month that no year has',
      inRest({ months: '12' }),
      rest,
      'months is "12", expected a number of months from 1 to 11',
    ],
    ['unknown kind', inQuestion({ kind: 'equal' }), question, 'kind is "equal", expected one of "part-of-whole"'],
    ['unknown outcome', inQuestion({ expected: 'no' }), question, 'expected is "no", expected one of "holds"'],
    ['unknown way to compare', inQuestion({ compare: 'all' }), question, 'compare is "all", expected one of "", "sum"'],
    ['no whole', inQuestion({ whole: '' }), question, 'whole is "", expected an id'],
    [
      'commas between parts',
      inQuestion({ parts: 'rescues-2021-navy, rescues-2021' }),
      question,
      '"rescues-2021-counts": unknown observation "rescues-2021-navy, rescues-2021"; did you mean',
    ],
  ])('%s', (_name, edit, where, ...words) => {
    expectOneError(edit, where, ...words);
  });
});

describe('values whose relation follows from the dates', () => {
  const [quarter, inQuarter] = rowPositionAndEditor('observations', 'rescues-2022-q1');

  it('are refused on the line of the quarter if it exceeds its year', () => {
    expect(errorsAfterEdit(inQuarter({ value: '99999' }))).toContainEqual(
      expect.stringContaining(`${quarter} "rescues-2022-q1": it is more than "rescues-2022", in whose period it lies`),
    );
  });

  it('are refused by each of their relations, not only by their reports', () => {
    const base = parseFactSource(VALID_FACT_SOURCE);
    const byId = new Map(base.observations.rows.map((row) => [row.id, row]));
    const some = unlistedImpliedRelations(base).filter((_, i) => i % 4 === 0);
    expect(some.length).toBeGreaterThan(50);
    for (const { id, parts, whole } of some) {
      const [row, most] = [byId.get(parts[0] ?? ''), byId.get(whole)?.value ?? 0];
      const rows = base.observations.rows.map((each) => (each === row ? { ...each, value: most + 1 } : each));
      const messages = checkConstraints({ ...base, observations: { ...base.observations, rows } }).map(
        ({ message }) => message,
      );
      expect(messages.join('\n'), id).toContain(`"${parts[0]}": it is more than "${whole}", in whose period it lies`);
    }
  });

  it('are compared only with the nearest period, which implies the longer ones', () => {
    const errors = errorsAfterEdit(changeCells('observations', 'attempts-2024-aug', { value: '49000' })).join('\n');
    expect(errors).toContain('it is more than "attempts-2024-sep", in whose period it lies');
    expect(errors).not.toContain('it is more than "attempts-2024",');
  });

  it('are refused for a wrong date by a relation in the table', () => {
    const errors = errorsAfterEdit(changeCells('observations', 'fence-attempts-2022-may', { to: '2022-02-28' }));
    expect(errors).toContainEqual(
      expect.stringContaining(
        '"fence-attempts-2022-q1-in-may": is of kind sub-event-of-period, and the periods of "fence-attempts-2022-q1-melilla" and "fence-attempts-2022-may" do not fit that kind (2022-01-01 to 2022-03-31; 2022-01-01 to 2022-02-28)',
      ),
    );
  });
});

/** Adds a row: a quarter in its year, except for some cells. */
function constraint(cells: RowCells): FactEdit {
  return addRow('constraints', {
    id: 'x',
    kind: 'part-of-whole',
    parts: 'attempts-2022-q1',
    whole: 'attempts-2022',
    compare: '',
    months: '',
    expected: 'holds',
    ...cells,
  });
}
