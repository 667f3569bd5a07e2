import { z } from 'zod';
import type { ContentError, Where } from './contentError';
import { checkShape, parseJson } from './parseJson';

const BY_ID = z.record(z.string(), z.unknown(), 'expected records by their ids: { "id": { … } }');

export interface ReadRecords<Row> {
  /** The records by id, in the order of the file. */
  readonly records: Readonly<Record<string, Row>>;
  readonly errors: readonly ContentError[];
  /** Returns the line of a record. */
  readonly at: (id: string) => Where;
}

/** Parses a JSON file of nested records by their ids. Invalid records are omitted. */
export function readRecords<Shape extends z.ZodType>(
  file: string,
  text: string,
  shape: Shape,
): ReadRecords<z.infer<Shape>> {
  const { value = {}, errors, at } = parseJson(file, text, BY_ID);
  const results = Object.entries(value).map(([id, record]) => ({ id, ...checkShape(shape, record, at, [id]) }));
  return {
    records: Object.fromEntries(
      results.flatMap(({ id, value: record }) => (record === undefined ? [] : [[id, record]])),
    ),
    errors: [...errors, ...results.flatMap((result) => result.errors)],
    at: (id) => at([id]),
  };
}
