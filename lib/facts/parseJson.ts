import { type ElementNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { z } from 'zod';
import type { ContentError, ErrorPosition } from './contentError';

const BY_ID = z.record(z.string(), z.unknown(), 'expected records by their ids: { "id": { … } }');

export interface ParsedJsonRecords<Row> {
  /** The records by id, in the order of the file. */
  readonly records: Readonly<Record<string, Row>>;
  readonly errors: readonly ContentError[];
  /** Returns the file and line of a record, by the record's id. */
  readonly at: (id: string) => ErrorPosition;
}

/** The position of a value in a JSON file: member names and array indices, from the root to the value. */
export type JsonPath = readonly PropertyKey[];

export interface ParsedJson<Value> {
  /** Undefined where the text is not JSON or does not have the expected shape. */
  readonly value: Value | undefined;
  readonly errors: readonly ContentError[];
  /** Returns the file and line of a value, or of the nearest enclosing value if the file lacks it. */
  readonly at: (path: JsonPath) => ErrorPosition;
}

/**
 * Parses the text of a JSON file and checks it against a zod schema. Each error names the line and the path:
 * `"attempts", hinge, number 1: …`.
 */
export function parseJson<Shape extends z.ZodType>(
  file: string,
  source: string,
  shape: Shape,
): ParsedJson<z.infer<Shape>> {
  // Some editors save a byte-order mark, which JSON does not allow.
  const text = source.replace(/^\uFEFF/, '');
  let root: ValueNode | undefined;
  const at = (path: JsonPath): ErrorPosition => {
    root ??= parse(text).body;
    return { file, row: lineOf(root, path) };
  };
  try {
    return { ...checkJsonValue(shape, JSON.parse(text), at), at };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: undefined, errors: [syntaxError(file, text, error)], at: () => ({ file }) };
  }
}

/**
 * Checks a value of a JSON file against a zod schema, and returns the parsed value (undefined if it does not fit) and
 * errors with their lines.
 * @param path position of the value in the file
 */
export function checkJsonValue<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  at: (path: JsonPath) => ErrorPosition,
  path: JsonPath = [],
): { readonly value: z.infer<Shape> | undefined; readonly errors: readonly ContentError[] } {
  const { data, error } = shape.safeParse(value, { error: wordIssue });
  const errors = (error?.issues ?? []).flatMap(deepestIssues).map((issue) => {
    const whole = [...path, ...issue.path];
    return { ...at(whole), message: [...formatJsonPath(whole), issue.message].join(': ') };
  });
  return { value: data, errors };
}

/** Returns our own message for an issue where zod's message names no remedy; undefined where zod's message is used. */
function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return 'unknown name; expected it to be corrected or removed';
  if (issue.input !== undefined) return undefined;
  if (issue.code === 'invalid_type') return `missing; expected ${issue.expected}`;
  return issue.code === 'invalid_value' ? `missing; expected one of ${issue.values.join(', ')}` : undefined;
}

type Issue = Pick<z.core.$ZodIssue, 'message' | 'path'>;

/**
 * Splits a zod issue about several unknown names into one issue for each name. For a union, returns the issues of the
 * first alternative that fails inside the value, not at its root.
 */
function deepestIssues(issue: z.core.$ZodIssue): readonly Issue[] {
  const { message, path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ message, path: [...path, key] }));
  if (issue.code !== 'invalid_union') return [issue];
  const choices = issue.errors.map((issues) =>
    issues.flatMap(deepestIssues).map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
  );
  return choices.find((issues) => issues.some((inner) => inner.path.length > path.length)) ?? [issue];
}

/**
 * Formats a path for an error message as a list of one string, `"attempts", readings, number 1`; the list is empty for
 * the whole file.
 */
export function formatJsonPath(path: JsonPath): readonly string[] {
  const steps = path.map((step, i) => {
    if (typeof step === 'number') return `number ${step + 1}`;
    return i === 0 ? `"${String(step)}"` : String(step);
  });
  return steps.length === 0 ? [] : [steps.join(', ')];
}

function lineOf(root: ValueNode, path: JsonPath): number {
  let line = root.loc.start.line;
  let node = root;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) break;
    line = child.loc.start.line;
    node = child.value;
  }
  return line;
}

function childOf(node: ValueNode, step: PropertyKey): MemberNode | ElementNode | undefined {
  if (node.type === 'Array') return node.elements[Number(step)];
  return node.type === 'Object'
    ? node.members.find(({ name }) => name.type === 'String' && name.value === step)
    : undefined;
}

function syntaxError(file: string, text: string, error: SyntaxError): ContentError {
  const { line, reason } = locateSyntaxError(text, error);
  const expected = 'a comma between two entries, none after the last, and names and texts in straight double quotes';
  return { file, row: line, message: `not readable as JSON: ${reason}; expected ${expected}` };
}

/**
 * Finds the line of a syntax error with a parser that tracks positions. That parser accepts a line break or tab within
 * a string; the line then comes from the message of `JSON.parse`.
 */
function locateSyntaxError(text: string, error: SyntaxError): { readonly line: number; readonly reason: string } {
  try {
    parse(text);
  } catch (located) {
    const { line, message } = located as Error & { readonly line: number };
    return { line, reason: message };
  }
  const offset = Number(/at position (\d+)/.exec(error.message)?.[1]);
  return { line: text.slice(0, offset).split('\n').length, reason: 'a line break or tab within a text' };
}

/** Parses a JSON file of records by id. Invalid records become errors and are omitted. */
export function parseJsonRecords<Shape extends z.ZodType>(
  file: string,
  text: string,
  shape: Shape,
): ParsedJsonRecords<z.infer<Shape>> {
  const { value = {}, errors, at } = parseJson(file, text, BY_ID);
  const results = Object.entries(value).map(([id, record]) => ({ id, ...checkJsonValue(shape, record, at, [id]) }));
  return {
    records: Object.fromEntries(
      results.flatMap(({ id, value: record }) => (record === undefined ? [] : [[id, record]])),
    ),
    errors: [...errors, ...results.flatMap((result) => result.errors)],
    at: (id) => at([id]),
  };
}
