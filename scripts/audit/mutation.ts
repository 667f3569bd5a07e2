import type { FactBase } from '@/lib/facts/factBase';
import type { ParsedTable } from '@/lib/facts/parseTable';

/** One slip of the pen, made in a copy of the fact base to see whether anything notices. */
export interface Mutation {
  /** Table or rich record: `reports`, `claims`. */
  readonly table: string;
  /** What kind of slip: `one digit`, `another id`. */
  readonly kind: string;
  /** Where: `r-attempts-2021-le360, url`. */
  readonly where: string;
  readonly column: string;
  readonly apply: (base: FactBase) => FactBase;
}

/** The text with one digit made another; which one, and which other, follow from `turn`. Null where it has none. */
export function changeDigit(text: string, turn: number): string | null {
  const digits = [...text.matchAll(/\d/g)];
  const chosen = digits[turn % digits.length];
  if (!chosen) return null;
  const other = (Number(chosen[0]) + 1 + (turn % 9)) % 10;
  return `${text.slice(0, chosen.index)}${other}${text.slice(chosen.index + 1)}`;
}

/** The text with one digit or, where it has none, one letter made another. */
export function changeCharacter(text: string, turn: number): string | null {
  const letters = [...text.matchAll(/[a-z]/g)];
  const chosen = letters[turn % letters.length];
  if (!chosen) return changeDigit(text, turn);
  const other = chosen[0] === 'e' ? 'a' : 'e';
  return changeDigit(text, turn) ?? `${text.slice(0, chosen.index)}${other}${text.slice(chosen.index + 1)}`;
}

/** Another of the values that stand in a column. Null where there is but one. */
export function otherOf(values: readonly string[], value: string, turn: number): string | null {
  const others = [...new Set(values)].filter((other) => other !== value && other !== '');
  return others[turn % others.length] ?? null;
}

/** The table with other cells in one row, on the same line. */
export function withChangedRow<Row>(table: ParsedTable<Row>, row: Row, cells: Partial<Row>): ParsedTable<Row> {
  const lines = new Map([...table.lines].map(([each, line]) => [each === row ? { ...row, ...cells } : each, line]));
  return { ...table, rows: [...lines.keys()], lines };
}
