import { closest } from 'fastest-levenshtein';

/** Something wrong in the content, said so that an editor who does not program can mend it. */
export interface Fault {
  /** File below the project's root. */
  readonly file: string;
  /** Line in the file, counted from 1 with the header; absent when the whole file is meant. */
  readonly row?: number;
  readonly message: string;
}

export function sayFault({ file, row, message }: Fault): string {
  return row === undefined ? `${file}: ${message}` : `${file}:${row}: ${message}`;
}

/** `unknown place "melila"; did you mean "melilla"?` */
export function unknownId(kind: string, id: string, known: Iterable<string>): string {
  const ids = [...known];
  const hint = ids.length > 0 ? `; did you mean "${closest(id, ids)}"?` : '';
  return `unknown ${kind} "${id}"${hint}`;
}

/** Stops whoever calls it, with every fault of the run in one message. */
export function throwFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const heading = faults.length === 1 ? 'One thing to mend:' : `${faults.length} things to mend:`;
  throw new Error([heading, ...faults.map(sayFault)].join('\n  '));
}
