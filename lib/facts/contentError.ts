import { closest } from 'fastest-levenshtein';

/** Something wrong in the content, said so that an editor who does not program can correct it. */
export interface ContentError {
  /** File below the project's root. */
  readonly file: string;
  /** Line in the file, counted from 1 with the header; absent when the whole file is meant. */
  readonly row?: number;
  readonly message: string;
}

export function formatError({ file, row, message }: ContentError): string {
  return row === undefined ? `${file}: ${message}` : `${file}:${row}: ${message}`;
}

/** `unknown place "melila"; did you mean "melilla"?` */
export function unknownId(kind: string, id: string, known: Iterable<string>): string {
  const ids = [...known];
  const hint = ids.length > 0 ? `; did you mean "${closest(id, ids)}"?` : '';
  return `unknown ${kind} "${id}"${hint}`;
}

/** Stops whoever calls it, with every error of the run in one message. */
export function throwErrors(errors: readonly ContentError[]): void {
  if (errors.length === 0) return;
  const heading = errors.length === 1 ? '1 error:' : `${errors.length} errors:`;
  throw new Error([heading, ...errors.map(formatError)].join('\n  '));
}
