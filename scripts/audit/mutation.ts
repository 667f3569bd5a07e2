import type { FactBase } from '@/lib/facts/factBase';
import type { ParsedTable } from '@/lib/facts/parseTable';

/** One deliberate slip in a copy of the fact base, made to see whether a check notices it. */
export interface Mutation {
  /** Table or nested record, such as `reports` or `claims`. */
  readonly table: string;
  /** Kind of the slip, such as `one digit` or `another id`. */
  readonly kind: string;
  /** The cell that was changed, as the id of its row and its column: `r-attempts-2021-le360, url`. */
  readonly where: string;
  readonly column: string;
  readonly apply: (base: FactBase) => FactBase;
}

/** @returns the text with one digit replaced; `turn` decides which digit and by which. Null where there is no digit */
export function changeDigit(text: string, turn: number): string | null {
  const digits = [...text.matchAll(/\d/g)];
  const chosen = digits[turn % digits.length];
  if (!chosen) return null;
  const other = (Number(chosen[0]) + 1 + (turn % 9)) % 10;
  return `${text.slice(0, chosen.index)}${other}${text.slice(chosen.index + 1)}`;
}

/** @returns the text with one digit replaced or, where there is none, one letter */
export function changeCharacter(text: string, turn: number): string | null {
  const letters = [...text.matchAll(/[a-z]/g)];
  const chosen = letters[turn % letters.length];
  if (!chosen) return changeDigit(text, turn);
  const other = chosen[0] === 'e' ? 'a' : 'e';
  return changeDigit(text, turn) ?? `${text.slice(0, chosen.index)}${other}${text.slice(chosen.index + 1)}`;
}

/** @returns another value of the same column, chosen by `turn`; null where the column has only one */
export function otherValueInColumn(values: readonly string[], value: string, turn: number): string | null {
  const others = [...new Set(values)].filter((other) => other !== value && other !== '');
  return others[turn % others.length] ?? null;
}

/** @returns the table with other cells in one row, on the same line */
export function withChangedRow<Row>(table: ParsedTable<Row>, row: Row, cells: Partial<Row>): ParsedTable<Row> {
  const lines = new Map([...table.lines].map(([each, line]) => [each === row ? { ...row, ...cells } : each, line]));
  return { ...table, rows: [...lines.keys()], lines };
}
