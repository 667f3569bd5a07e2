import type { FactBase } from '@/lib/facts/factBase';
import type { ParsedTable } from '@/lib/facts/parseTable';

/** One deliberate mistake in a copy of the fact base, which tests whether a check notices it. */
export interface FactMutation {
  /** Table or nested record, such as `reports` or `claims`. */
  readonly table: string;
  /** Kind of the mistake, such as `one digit` or `another id`. */
  readonly kind: string;
  /** The cell that was changed, as the id of its row and its column: `r-attempts-2021-le360, url`. */
  readonly where: string;
  readonly column: string;
  readonly apply: (base: FactBase) => FactBase;
}

/**
 * @returns the text with one digit replaced, or null where it has no digit; the whole number `turn` decides which digit
 * changes, and its new value
 */
export function changeDigit(text: string, turn: number): string | null {
  const digits = [...text.matchAll(/\d/g)];
  const chosen = digits[turn % digits.length];
  if (!chosen) return null;
  const other = (Number(chosen[0]) + 1 + (turn % 9)) % 10;
  return `${text.slice(0, chosen.index)}${other}${text.slice(chosen.index + 1)}`;
}

/**
 * @returns the text with one digit replaced or, where there is none, one lower-case letter; null where there is
 * neither. The whole number `turn` decides which character changes
 */
export function changeCharacter(text: string, turn: number): string | null {
  const letters = [...text.matchAll(/[a-z]/g)];
  const chosen = letters[turn % letters.length];
  if (!chosen) return changeDigit(text, turn);
  const other = chosen[0] === 'e' ? 'a' : 'e';
  return changeDigit(text, turn) ?? `${text.slice(0, chosen.index)}${other}${text.slice(chosen.index + 1)}`;
}

/** @returns another value of the same column, chosen by the whole number `turn`; null where the column has only one */
export function otherValueInColumn(values: readonly string[], value: string, turn: number): string | null {
  const others = [...new Set(values)].filter((other) => other !== value && other !== '');
  return others[turn % others.length] ?? null;
}

/** @returns a copy of the table in which one row has different cells and remains on the same line of its file */
export function withChangedRow<Row>(table: ParsedTable<Row>, row: Row, cells: Partial<Row>): ParsedTable<Row> {
  const lines = new Map([...table.lines].map(([each, line]) => [each === row ? { ...row, ...cells } : each, line]));
  return { ...table, rows: [...lines.keys()], lines };
}
