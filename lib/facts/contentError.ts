import { closest } from 'fastest-levenshtein';

/** An error in the content, worded so that an editor who does not program can correct it. */
export interface ContentError {
  /** Path from the project's root. */
  readonly file: string;
  /** Line in the file, where the header is line 1; absent when the error concerns the whole file. */
  readonly row?: number;
  readonly message: string;
}

/** The file of an error and, where known, its line in the file. */
export type ErrorPosition = Pick<ContentError, 'file' | 'row'>;

export function formatError({ file, row, message }: ContentError): string {
  return row === undefined ? `${file}: ${message}` : `${file}:${row}: ${message}`;
}

/** Returns an error message with the most similar known id: `unknown place "melila"; did you mean "melilla"?` */
export function unknownIdMessage(kind: string, id: string, known: Iterable<string>): string {
  const ids = [...known];
  const hint = ids.length > 0 ? `; did you mean "${closest(id, ids)}"?` : '';
  return `unknown ${kind} "${id}"${hint}`;
}

/** Throws one Error that lists all errors; does nothing for an empty list. */
export function throwIfErrors(errors: readonly ContentError[]): void {
  if (errors.length === 0) return;
  const heading = errors.length === 1 ? '1 error:' : `${errors.length} errors:`;
  throw new Error([heading, ...errors.map(formatError)].join('\n  '));
}
