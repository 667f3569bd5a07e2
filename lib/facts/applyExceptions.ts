import type { ContentError } from './contentError';
import type { ParsedTable } from './parseTable';
import type { ExceptionRecord, ExceptionRule } from './recordTables';
import { rowError } from './rowError';
import type { TableName } from './schema';

/** A violation of a rule that allows exceptions (`exceptions.csv`). */
export interface RuleViolation {
  readonly rule: ExceptionRule;
  /** Id of the row that breaks the rule. */
  readonly row: string;
  readonly error: ContentError;
}

/** Creates a finding about a row, with its line. */
export function ruleViolation<Row extends { readonly id: string }>(
  rule: ExceptionRule,
  name: TableName,
  table: ParsedTable<Row>,
  row: Row,
  message: string,
): RuleViolation {
  return { rule, row: row.id, error: rowError(name, table, row, message) };
}

/** Returns the violations without an exception, and errors for exceptions that are not needed. */
export function applyExceptions(
  findings: readonly RuleViolation[],
  { rows, lines }: ParsedTable<ExceptionRecord>,
): ContentError[] {
  const keyOf = ({ rule, row }: { rule: string; row: string }) => `${rule} ${row}`;
  const allowed = new Set(rows.map(keyOf));
  const needed = new Set(findings.map(keyOf));
  return [
    ...findings.filter((found) => !allowed.has(keyOf(found))).map(({ error }) => error),
    ...rows
      .filter((exception) => !needed.has(keyOf(exception)))
      .map((exception) => ({
        file: 'content/data/exceptions.csv',
        row: lines.get(exception) ?? 0,
        message: `"${exception.row}" follows the rule ${exception.rule}; expected no exception for it`,
      })),
  ];
}
