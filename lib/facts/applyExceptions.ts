import type { ContentError } from './contentError';
import { createRowError } from './createRowError';
import type { ParsedTable } from './parseTable';
import type { ExceptionRule, RelationExceptionRecord } from './recordTables';
import type { TableName } from './schema';

/** One row that breaks a convention of the fact base from which `exceptions.csv` can exempt rows. */
export interface RuleViolation {
  readonly rule: ExceptionRule;
  /** Id of the row that breaks the rule. */
  readonly row: string;
  readonly error: ContentError;
}

/** Creates a violation: `row` of the table `name` breaks `rule`. Its error has the file and the line of the row. */
export function createRuleViolation<Row extends { readonly id: string }>(
  rule: ExceptionRule,
  name: TableName,
  table: ParsedTable<Row>,
  row: Row,
  message: string,
): RuleViolation {
  return { rule, row: row.id, error: createRowError(name, table, row, message) };
}

/**
 * Returns the errors of the violations that `exceptions.csv` does not allow, and an error for each exception that no
 * violation needs.
 */
export function applyExceptions(
  findings: readonly RuleViolation[],
  { rows, lines }: ParsedTable<RelationExceptionRecord>,
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
