import { z } from 'zod';
import type { ContentError } from './contentError';

/**
 * Parses a JSON file of nested records by their ids. Invalid records are omitted; each error names the position in the
 * record: `"attempts", readings, number 2, verdict: …`.
 */
export function readRecords<Shape extends z.ZodType>(
  file: string,
  text: string,
  shape: Shape,
): { readonly records: Readonly<Record<string, z.infer<Shape>>>; readonly errors: readonly ContentError[] } {
  const parsed = parseObject(text);
  if ('error' in parsed) return { records: {}, errors: [{ file, ...parsed.error }] };
  const results = Object.entries(parsed.value).map(([id, record]) => ({ id, ...shape.safeParse(record) }));
  return {
    records: Object.fromEntries(results.flatMap(({ id, success, data }) => (success ? [[id, data]] : []))),
    errors: results.flatMap(({ id, error }) =>
      (error?.issues ?? []).map(({ path, message }) => {
        const steps = path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : String(step)));
        return { file, message: `${[`"${id}"`, ...steps].join(', ')}: ${message}` };
      }),
    ),
  };
}

function parseObject(
  text: string,
): { value: Readonly<Record<string, unknown>> } | { error: Omit<ContentError, 'file'> } {
  try {
    const { data } = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text));
    return data ? { value: data } : { error: { message: 'expected records by their ids: { "id": { … } }' } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(reason)?.[1];
    const row = position === undefined ? {} : { row: text.slice(0, Number(position)).split('\n').length };
    return { error: { ...row, message: `not readable as JSON: ${reason}` } };
  }
}
