import { describe, expect, it } from 'vitest';
import { checkFacts } from './factBase';
import { PUBLISHED_TABLE_NAMES } from './schema';
import {
  changeAttemptsClaim,
  changeCells,
  changeTableText,
  errorsAfterEdit,
  errorsOfSource,
  expectOneError,
  type FactEdit,
  parseRowCells,
  positionOfRow,
  VALID_FACT_SOURCE,
} from './support/factEdits';

describe('the facts as they are', () => {
  it('have no error', () => {
    expect(errorsOfSource(VALID_FACT_SOURCE)).toEqual([]);
  });

  it.each(PUBLISHED_TABLE_NAMES)('have the correct line number for each row of %s', (table) => {
    const lines = VALID_FACT_SOURCE.tables[table].split('\n');
    const parsed = checkFacts(VALID_FACT_SOURCE).base[table].lines;
    expect(parsed.size).toBe(parseRowCells(VALID_FACT_SOURCE, table).length);
    for (const [row, line] of parsed) expect(lines[line - 1]?.split(',')[0]).toBe(row.id);
  });
});

describe('reports an unreadable table among the errors that follow from it', () => {
  it.each<[name: string, edit: FactEdit, sentence: string]>([
    [
      'missing column',
      changeTableText('origins', (text) => text.replace('id,reporter', 'id,body')),
      'content/data/origins.csv:1: the column "reporter" is missing',
    ],
    [
      'unknown column',
      changeTableText('origins', (text) => text.replace('id,reporter', 'id,reporter,colour')),
      'content/data/origins.csv:1: the column "colour" is not one of id, reporter',
    ],
    [
      'column twice',
      changeTableText('origins', (text) => text.replace('id,reporter', 'id,reporter,reporter')),
      'content/data/origins.csv:1: the column "reporter" occurs twice',
    ],
    [
      'empty file',
      changeTableText('statements', () => ''),
      'content/data/statements.csv: the file is empty; expected a header',
    ],
    [
      'header alone',
      changeTableText('statements', (text) => text.slice(0, text.indexOf('\n') + 1)),
      'content/data/statements.csv: the file is empty; expected a header row and at least one row below it',
    ],
    [
      'quote left open',
      changeTableText('statements', (text) => `${text}a,"b`),
      'content/data/statements.csv: not readable as CSV: Quote Not Closed',
    ],
  ])('%s', (_name, edit, sentence) => {
    expect(errorsAfterEdit(edit).join('\n')).toContain(sentence);
  });
});

it('suggests an unquoted comma, on its line', () => {
  expectOneError(
    changeTableText('observations', (text) => text.replace(',morocco,nobody,', ',morocco,,nobody,')),
    positionOfRow('observations', 'deaths-2021'),
    '15 cells, expected 14: is a comma unquoted?',
  );
});

it('reports all errors of all files at once', () => {
  const edits: readonly FactEdit[] = [
    changeCells('observations', 'deaths-2021', { place: 'moroco' }),
    changeCells('observations', 'networks-2022', { value: '290.5' }),
    changeCells('reports', 'r-attempts-2021-canindia', { url: 'nowhere' }),
    changeCells('metrics', 'area', { unit: 'km3' }),
    changeAttemptsClaim({ hinge: ['out of which'] }),
    changeCells('events', 'meeting-2023-06-02', { places: 'rabbat' }),
  ];
  const said = errorsAfterEdit((source) => edits.reduce((changed, edit) => edit(changed), source));
  expect(said).toHaveLength(edits.length);
  for (const words of ['"moroco"', '290.5', '"nowhere"', '"km3"', '"out of which"', '"rabbat"'])
    expect(said.filter((error) => error.includes(words))).toHaveLength(1);
});
