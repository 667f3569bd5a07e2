import { describe, expect, it } from 'vitest';
import { factBase } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { rowsToCsv } from './dataFiles';
import { CSV_TABLE_NAMES, publishedTableRows, publishedTableShape } from './publishedTables';
import { tableSchemaFields } from './tableField';

const fieldsOf = (table: (typeof CSV_TABLE_NAMES)[number]) =>
  Object.fromEntries(tableSchemaFields(publishedTableShape(table)).map((field) => [field.name, field]));

describe('a column', () => {
  it('has a type', () => {
    const { id, value, from, precision, supersedes } = fieldsOf('observations');
    expect(id?.constraints).toMatchObject({ required: true, unique: true });
    expect(value).toEqual({ name: 'value', type: 'number' });
    expect(from).toEqual({ name: 'from', type: 'date' });
    expect(precision?.constraints?.enum).toEqual(['exact', 'about', 'more-than', 'at-least']);
    expect(supersedes?.constraints?.required).toBeUndefined();
    expect(new RegExp(supersedes?.constraints?.pattern ?? '').test('attempts-2021')).toBe(true);
  });

  it('does not list the empty cell among its allowed values', () => {
    expect(fieldsOf('reports').mirror?.constraints).toEqual({ enum: ['mirror'] });
  });

  it('accepts an empty address where the page is only named', () => {
    expect(fieldsOf('incident-sources').url?.constraints?.required).toBeUndefined();
    expect(fieldsOf('statements').url?.constraints?.required).toBe(true);
  });
});

it.each(CSV_TABLE_NAMES)('%s has a description for exactly its published columns', (table) => {
  const columns = tableSchemaFields(publishedTableShape(table)).map(({ name }) => name);
  const meanings: Readonly<Record<string, string>> = messages('en').data.tables[table].columns;
  expect(Object.keys(meanings).toSorted()).toEqual(columns.toSorted());
  expect(Object.keys(publishedTableRows(factBase(), table)[0] ?? {})).toEqual(columns);
});

it('has the reason in the cell of a missing value, and an empty cell where none is expected', () => {
  const row = { id: 'ferries-2021', value: null, low: null, status: 'not-counted' };
  expect(rowsToCsv([row])).toBe('id,value,low,status\nferries-2021,not-counted,,not-counted\n');
});
