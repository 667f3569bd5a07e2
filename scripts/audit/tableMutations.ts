import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { utcYear } from 'd3';
import type { FactBase } from '@/lib/facts/factBase';
import { parseTable } from '@/lib/facts/parseTable';
import { unlistedImpliedRelations } from '@/lib/facts/relations';
import {
  type ConstraintRecord,
  type Observation,
  PUBLISHED_TABLE_NAMES,
  type PublishedTableName,
  TABLE_SCHEMAS,
} from '@/lib/facts/schema';
import type { FactSource } from '@/lib/facts/source';
import { parsePlaces } from '@/lib/geo/places';
import { changeCharacter, changeDigit, type FactMutation, otherValueInColumn, withChangedRow } from './mutation';

type Name = PublishedTableName | 'places';
type Cells = readonly string[];

const URL = ['url'];
const DATE = ['from', 'to', 'published', 'date', 'date_end'];
/** Columns whose cells are ids or words from a fixed list: a mutation replaces such a cell with that of another row. */
const CHOICE_COLUMNS = [
  ...['metric', 'place', 'reporter', 'observation', 'publisher', 'origin', 'incident', 'event', 'supersedes'],
  ...['evidence', 'place_id', 'places', 'statements', 'subject', 'overlaps', 'group', 'formula'],
  ...['precision', 'status', 'lang', 'extent', 'mirror', 'kind', 'date_precision', 'geo_precision', 'located'],
  ...['mappable', 'checked', 'parts', 'whole', 'compare', 'expected'],
];

/** Returns all mutations of one cell or one row of a CSV table. */
export function tableMutations(source: FactSource): readonly FactMutation[] {
  return [...PUBLISHED_TABLE_NAMES, 'places' as const].flatMap((name) => mutationsOf(name, textOf(source, name)));
}

function textOf(source: FactSource, name: Name): string {
  return name === 'places' ? source.places : source.tables[name];
}

function mutationsOf(table: Name, text: string): readonly FactMutation[] {
  const [header = [], ...rows]: Cells[] = parse(text, { bom: true });
  const lines = [header, ...rows].map((cells) => stringify([[...cells]]));
  const idAt = header.indexOf('id');
  const make = (kind: string, i: number, column: string, replacement: readonly Cells[]): FactMutation => ({
    table,
    kind,
    column,
    where: `${rows[i]?.[idAt]}${column === 'id' || column === '' ? '' : `, ${column}`}`,
    apply: (base) => {
      const changed = lines.toSpliced(i + 1, 1, ...replacement.map((cells) => stringify([[...cells]])));
      return withTable(base, table, changed.join(''));
    },
  });

  const ofCells = header.flatMap((column, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    return rows.flatMap((row, i) => {
      const slip = slipOf(column, row[at] ?? '', cells, i);
      return slip ? [make(slip.kind, i, column, [row.with(at, slip.cell)])] : [];
    });
  });
  const shifted = rows.flatMap((row, i) => {
    const moved = row.map((cell, at) => (DATE.includes(header[at] ?? '') ? yearLater(cell) : cell));
    return moved.join() === row.join() ? [] : [make('dates a year later', i, '', [moved])];
  });
  const ofRows = rows.flatMap((row, i) => [
    make('row dropped', i, '', []),
    make('row twice', i, '', [row, row]),
    make('row twice, new id', i, '', [row, row.with(idAt, `${row[idAt]}-9`)]),
  ]);
  return [...ofCells, ...shifted, ...ofRows];
}

function slipOf(
  column: string,
  cell: string,
  all: readonly string[],
  i: number,
): { kind: string; cell: string } | null {
  if (cell === '') return null;
  const [kind, slip] = URL.includes(column)
    ? ['one character of a url', changeCharacter(cell, i)]
    : column === 'id'
      ? ['one character of an id', changeCharacter(cell, i)]
      : DATE.includes(column)
        ? ['one digit of a date', changeDigit(cell, i)]
        : CHOICE_COLUMNS.includes(column)
          ? ['another id or choice', otherValueInColumn(all, cell, i)]
          : /^-?\d+(\.\d+)?$/.test(cell)
            ? ['one digit of a number', changeDigit(cell, i)]
            : ['one character of words', changeCharacter(cell, i)];
  return slip === null ? null : { kind, cell: slip };
}

function yearLater(date: string): string {
  return date.replace(/^\d{4}/, (year) => String(Number(year) + 1));
}

function withTable(base: FactBase, table: Name, text: string): FactBase {
  if (table !== 'places')
    return { ...base, [table]: parseTable(`content/data/${table}.csv`, text, TABLE_SCHEMAS[table]) };
  const { places, errors } = parsePlaces(text);
  return { ...base, places, placeErrors: errors, placeIds: places.map(({ id }) => id) };
}

/** Returns all mutations of the units of metrics, and of relations, claims and differences. */
export function recordMutations(base: FactBase): readonly FactMutation[] {
  return [
    ...unitSlips(base),
    ...relationSlips(base),
    ...periodSlips(base),
    ...claimSlips(base),
    ...differenceSlips(base),
  ];
}

function unitSlips(base: FactBase): readonly FactMutation[] {
  const units = base.units.rows.map(({ id }) => id);
  return base.metrics.rows.map((metric, i): FactMutation => {
    const metrics = withChangedRow(base.metrics, metric, { unit: otherValueInColumn(units, metric.unit, i) ?? '' });
    return {
      table: 'metrics',
      kind: 'another unit',
      column: 'unit',
      where: metric.id,
      apply: (from) => ({ ...from, metrics }),
    };
  });
}

/** Returns mutations of the parts of each relation; `tableMutations` covers its other columns. */
function relationSlips(base: FactBase): readonly FactMutation[] {
  const ids = base.observations.rows.map((row) => row.id);
  return base.constraints.rows.flatMap((constraint, i) => {
    const { id, parts } = constraint;
    const slip = (name: string, column: string, cells: Partial<ConstraintRecord>): FactMutation => {
      const constraints = withChangedRow(base.constraints, constraint, cells);
      return { table: 'constraints', kind: name, column, where: id, apply: (from) => ({ ...from, constraints }) };
    };
    const [first = '', ...others] = parts;
    return [
      slip('another id or choice', 'parts', { parts: [otherValueInColumn(ids, first, i) ?? '', ...others] }),
      slip('part dropped', 'parts', { parts: others }),
    ];
  });
}

/**
 * Returns mutations of relations that follow from dates: a part larger than its whole, and a part dated outside the
 * period of its whole.
 */
function periodSlips(base: FactBase): readonly FactMutation[] {
  const byId = new Map(base.observations.rows.map((row) => [row.id, row]));
  return unlistedImpliedRelations(base).flatMap(({ id, parts, whole: wholeId }) => {
    const [part, whole] = [byId.get(parts[0] ?? ''), byId.get(wholeId)];
    if (!part || !whole || part.value === null || whole.value === null) return [];
    const slip = (
      kind: string,
      row: Observation,
      column: keyof Observation,
      cells: Partial<Observation>,
    ): FactMutation => {
      const observations = withChangedRow(base.observations, row, cells);
      const apply = (from: FactBase) => ({ ...from, observations });
      return { table: 'relations that follow from dates', kind, column, where: id, apply };
    };
    return [
      slip('part made larger than its whole', part, 'value', { value: whole.value + 1 }),
      ...(part.value > 0 ? [slip('whole made smaller', whole, 'value', { value: part.value - 1 })] : []),
      slip('last day of the part moved', part, 'to', { to: shiftYears(whole.to, 1) }),
      slip('first day of the part moved', part, 'from', { from: shiftYears(whole.from, -1) }),
    ];
  });
}

/** @returns the day, YYYY-MM-DD, moved by a number of years */
function shiftYears(day: string, years: number): string {
  return utcYear.offset(new Date(day), years).toISOString().slice(0, 10);
}

function claimSlips(base: FactBase): readonly FactMutation[] {
  return Object.entries(base.claims).flatMap(([id, claim]) => {
    const slip = (kind: string, column: string, patch: Partial<typeof claim>): FactMutation => {
      const claims = { ...base.claims, [id]: { ...claim, ...patch } };
      return { table: 'claims', kind, column, where: id, apply: (from) => ({ ...from, claims }) };
    };
    const tokenIds = claim.tokens.map((token) => token.observation);
    return [
      ...claim.tokens.flatMap((token, i) => [
        ...[changeDigit(token.text, i)]
          .filter((text) => text !== null)
          .map((text) => slip('one digit of a number', 'tokens', { tokens: claim.tokens.with(i, { ...token, text }) })),
        slip('another id or choice', 'tokens', {
          tokens: claim.tokens.with(i, {
            ...token,
            observation: otherValueInColumn(tokenIds, token.observation, i) ?? '',
          }),
        }),
      ]),
      ...claim.readings.flatMap((reading, r) =>
        reading.implies.map((implied, i) => {
          const expected = Number(changeDigit(String(implied.expected), i + 1));
          const implies = reading.implies.with(i, { ...implied, expected });
          return slip('one digit of a number', 'readings', {
            readings: claim.readings.with(r, { ...reading, implies }),
          });
        }),
      ),
      ...claim.fragments.map((fragment, i) =>
        slip('one character of words', 'fragments', {
          fragments: claim.fragments.with(i, changeDigit(fragment, i) ?? `${fragment}s`),
        }),
      ),
    ];
  });
}

function differenceSlips(base: FactBase): readonly FactMutation[] {
  const { rows } = base.differences;
  const verdicts = rows.map(({ verdict }) => verdict);
  return rows.flatMap((difference, i) => {
    const slip = (kind: string, column: string, patch: Partial<typeof difference>): FactMutation => {
      const differences = withChangedRow(base.differences, difference, patch);
      return { table: 'differences', kind, column, where: difference.id, apply: (from) => ({ ...from, differences }) };
    };
    const verdict = otherValueInColumn(verdicts, difference.verdict, i) as typeof difference.verdict;
    return [
      slip('another id or choice', 'verdict', { verdict }),
      ...(difference.statements.length > 0
        ? [slip('part dropped', 'statements', { statements: difference.statements.slice(1) })]
        : []),
    ];
  });
}
