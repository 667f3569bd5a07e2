import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseTable } from './parseTable';

const Shape = z.object({ id: z.string().min(1), kind: z.enum(['a', 'b']), note: z.string() });
const read = (text: string) => parseTable('t.csv', text, Shape);
const linesOf = (text: string) => [...read(text).lines].map(([row, line]) => [row.id, line]);

describe('parseTable', () => {
  it('reads cells by the name of their column, in any order', () => {
    expect(read('note,kind,id\n"x, y",a,one\n').rows).toEqual([{ id: 'one', kind: 'a', note: 'x, y' }]);
  });

  it('keeps quotes and line breaks inside a cell', () => {
    expect(read('id,kind,note\none,a,"says ""x""\nand y"\n').rows[0]?.note).toBe('says "x"\nand y');
  });

  it('accepts a byte-order mark, CRLF, and no line break at the end', () => {
    const { rows, errors } = read('\uFEFFid,kind,note\r\none,a,x\r\ntwo,b,y');
    expect(rows.map((row) => row.id)).toEqual(['one', 'two']);
    expect(errors).toEqual([]);
  });

  it.each([
    ['rows below each other', 'id,kind,note\none,a,\ntwo,b,\n', 2, 3],
    ['an empty line between', 'id,kind,note\none,a,\n\ntwo,b,\n', 2, 4],
    ['a cell of several lines', 'id,kind,note\none,a,"x\n\ny"\ntwo,b,"z\nz"\n', 2, 5],
    ['the same from Windows', 'id,kind,note\r\none,a,"x\r\n\r\ny"\r\ntwo,b,"z\r\nz"\r\n', 2, 5],
  ])('names the line on which a row starts: %s', (_name, text, first, second) => {
    expect(linesOf(text)).toEqual([
      ['one', first],
      ['two', second],
    ]);
  });

  it.each([
    ['nothing', '', [undefined, 'the file is empty; expected a header row and at least one row below it']],
    ['line breaks only', '\n\n', [undefined, 'the file is empty; expected a header row and at least one row below it']],
    ['a header alone', 'id,kind,note\n', [undefined, 'the file is empty; expected a header row and at least one row']],
    ['semicolons', 'id;kind;note\none;a;x\n', [1, 'cells are separated by semicolons, expected commas']],
    ['tabs', 'id\tkind\tnote\none\ta\tx\n', [1, 'cells are separated by tabs, expected commas']],
    ['a column missing', 'id,kind\none,a\n', [1, 'the column "note" is missing; expected it in this line']],
    ['a column too many', 'id,kind,note,Note\none,a,,\n', [1, 'the column "Note" is not one of id, kind, note']],
    ['a column twice', 'id,kind,note,id\none,a,,two\n', [1, 'the column "id" occurs twice; expected it once']],
    ['a comma unquoted', 'id,kind,note\none,a,x, y\n', [2, '4 cells, expected 3: is a comma unquoted?']],
    ['a cell too few', 'id,kind,note\none,a\n', [2, '2 cells, expected 3: is a comma unquoted?']],
    ['an empty cell', 'id,kind,note\n,a,\n', [2, 'id is "", expected something, not an empty cell']],
    ['a word not in the list', 'id,kind,note\none,c,\n', [2, 'kind is "c", expected one of "a", "b"']],
    ['a quote left open', 'id,kind,note\none,a,"x\n', [undefined, 'not readable as CSV: Quote Not Closed']],
  ] as const)('says what is wrong with %s', (_name, text, [row, words]) => {
    const { rows, errors } = read(text);
    expect(rows).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.row).toBe(row);
    expect(errors[0]?.message).toContain(words);
  });

  it('reports every error and keeps the good rows', () => {
    const { rows, errors } = read('id,kind,note\n,c,\none,a,\ntwo,b\n');
    expect(errors.map(({ row }) => row)).toEqual([2, 2, 4]);
    expect(rows.map((row) => row.id)).toEqual(['one']);
  });
});
