import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { evaluateClaimFormula } from '@/components/claim/computeReadingBars';
import { figureTableToCsv } from '@/components/figures/figureTable';
import { findObservation, metricOfObservation } from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { FIGURE_IDS, findFigure, tableOfFigure } from './figures';

const figures = PUBLISHED_LOCALES.flatMap((locale) =>
  FIGURE_IDS.map((id) => [`${locale}: ${id}`, tableOfFigure(locale, id)] as const),
);

describe('the table of a figure', () => {
  it.each(figures)('%s names every column, once, and has rows as wide', (_name, { columns, rows }) => {
    for (const column of columns) expect(column).toMatch(/\S/);
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it.each(figures)('%s shows the values of the fact base', (name, { rows }) => {
    const traced = rows.flat().filter((cell) => cell.observation !== undefined);
    // A table of events has dates instead of values, that of the comparability gate has reasons.
    if (!name.endsWith('comparability-gate'))
      expect(traced.length + rows.flat().filter((cell) => cell.datetime !== undefined).length).toBeGreaterThan(0);
    expect(traced.map(({ value = null }) => value)).toEqual(
      traced.map((cell) => findObservation(cell.observation ?? '').value),
    );
  });

  it.each(figures)('%s traces every number to an observation, a formula, a report or a tally', (_name, { rows }) => {
    const numbers = rows.flat().filter(({ value }) => value !== undefined);
    const wrong = numbers.filter(({ value, observation, derived, incident, tally, unknown }) => {
      const traces = [observation, derived, incident, tally].filter(Boolean).length;
      return traces !== 1 || unknown !== undefined || (derived && value !== evaluateClaimFormula(derived));
    });
    expect(wrong).toEqual([]);
  });

  it.each(figures)('%s computes only with values that count the same thing in the same way', (_name, { rows }) => {
    const formulas = rows.flat().flatMap((cell) => cell.derived ?? cell.formula ?? []);
    const mixed = formulas.filter((formula) => {
      const classes = parseFormula(formula).map(({ id }) => metricOfObservation(findObservation(id)).comparability);
      return new Set(classes).size !== 1;
    });
    expect(mixed).toEqual([]);
  });

  it.each(figures)('%s is restored completely from its CSV, with unformatted numbers', (_name, table) => {
    const [header, ...rows] = parse(figureTableToCsv(table)) as string[][];
    expect(header).toEqual(table.columns);
    expect(rows).toEqual(table.rows.map((row) => row.map((cell) => String(cell.value ?? cell.formula ?? cell.text))));
  });

  it('shows an unknown as unknown, without a number', () => {
    const cells = tableOfFigure('en', 'opening-ledger').rows.flat();
    const unknown = cells.filter((cell) => cell.unknown !== undefined);
    expect(unknown.map((cell) => [cell.unknown, cell.observation])).toEqual([['not-published', 'deaths-2021']]);
    for (const cell of unknown) {
      expect(cell.value).toBeUndefined();
      expect(cell.text).toMatch(/\p{L}/u);
    }
  });

  it.each(['opening', 'claim-nothing'])('refuses "%s", which is the id of no figure', (id) => {
    expect(() => findFigure(id)).toThrow(`unknown figure "${id}"`);
  });
});

describe('figureTableToCsv', () => {
  it('quotes commas, quotes and line breaks', () => {
    const text = 'a, "b"\nc';
    const csv = figureTableToCsv({ columns: ['one'], rows: [[{ text }]] });
    expect(csv).toBe('one\n"a, ""b""\nc"\n');
    expect(parse(csv)).toEqual([['one'], [text]]);
  });

  it('writes zero as a value, not as nothing', () => {
    expect(figureTableToCsv({ columns: ['one'], rows: [[{ text: 'none', value: 0 }]] })).toBe('one\n0\n');
  });
});
