import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { FactBase } from '@/lib/facts/factBase';
import { parseTable } from '@/lib/facts/parseTable';
import { PUBLISHED_NAMES, type PublishedName, TABLES } from '@/lib/facts/schema';
import type { FactSource } from '@/lib/facts/source';
import { parsePlaces } from '@/lib/geo/places';
import { changeCharacter, changeDigit, type Mutation, otherOf } from './mutation';

type Name = PublishedName | 'places';
type Cells = readonly string[];

const URL = ['url'];
const DATE = ['from', 'to', 'published', 'date', 'date_end'];
/** Columns whose cells name something or come from a list: a slip takes the value of another row. */
const CHOICE = [
  ...['metric', 'place', 'reporter', 'observation', 'publisher', 'origin', 'incident', 'event', 'supersedes'],
  ...['evidence', 'place_id', 'places', 'statements', 'subject', 'overlaps', 'group', 'formula'],
  ...['precision', 'status', 'lang', 'extent', 'mirror', 'kind', 'date_precision', 'geo_precision', 'located'],
  ...['mappable', 'checked', 'parts', 'whole', 'compare', 'expected'],
];

/** All mutations of one cell or one row of a table. */
export function tableMutations(source: FactSource): readonly Mutation[] {
  return [...PUBLISHED_NAMES, 'places' as const].flatMap((name) => mutationsOf(name, textOf(source, name)));
}

function textOf(source: FactSource, name: Name): string {
  return name === 'places' ? source.places : source.tables[name];
}

function mutationsOf(table: Name, text: string): readonly Mutation[] {
  const [header = [], ...rows]: Cells[] = parse(text, { bom: true });
  const lines = [header, ...rows].map((cells) => stringify([[...cells]]));
  const idAt = header.indexOf('id');
  const make = (kind: string, i: number, column: string, replacement: readonly Cells[]): Mutation => ({
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
        : CHOICE.includes(column)
          ? ['another id or choice', otherOf(all, cell, i)]
          : /^-?\d+(\.\d+)?$/.test(cell)
            ? ['one digit of a number', changeDigit(cell, i)]
            : ['one character of words', changeCharacter(cell, i)];
  return slip === null ? null : { kind, cell: slip };
}

function yearLater(date: string): string {
  return date.replace(/^\d{4}/, (year) => String(Number(year) + 1));
}

function withTable(base: FactBase, table: Name, text: string): FactBase {
  if (table !== 'places') return { ...base, [table]: parseTable(`content/data/${table}.csv`, text, TABLES[table]) };
  const { places, errors } = parsePlaces(text);
  return { ...base, places, placeErrors: errors, placeIds: places.map(({ id }) => id) };
}
