import type { ExceptionRecord, Rule } from '@/content/data/exceptions';
import type { ContentError } from './contentError';

/** An error of a rule that may have exceptions. */
export interface Finding {
  readonly rule: Rule;
  /** Id of the row that breaks the rule. */
  readonly row: string;
  readonly error: ContentError;
}

/** The findings that no exception allows, and the exceptions that allow nothing. */
export function applyExceptions(findings: readonly Finding[], exceptions: readonly ExceptionRecord[]): ContentError[] {
  const keyOf = ({ rule, row }: { rule: string; row: string }) => `${rule} ${row}`;
  const allowed = new Set(exceptions.map(keyOf));
  const needed = new Set(findings.map(keyOf));
  return [
    ...findings.filter((finding) => !allowed.has(keyOf(finding))).map(({ error }) => error),
    ...exceptions
      .filter((exception) => !needed.has(keyOf(exception)))
      .map(({ rule, row }) => ({
        file: 'content/data/exceptions.ts',
        message: `"${row}" keeps the rule ${rule}; expected no exception for it`,
      })),
  ];
}
