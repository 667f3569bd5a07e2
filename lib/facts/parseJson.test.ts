import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatError } from './contentError';
import { parseJson } from './parseJson';

const shape = z.strictObject({
  name: z.string(),
  kind: z.enum(['sea', 'land']).exactOptional(),
  ends: z.array(z.union([z.string(), z.tuple([z.number(), z.number()])])).exactOptional(),
});
const errorsOf = (...lines: readonly string[]) => parseJson('a.json', lines.join('\n'), shape).errors.map(formatError);

describe('a JSON file', () => {
  it('is parsed, and has a line for each value and for one that it lacks', () => {
    const { value, errors, at } = parseJson('a.json', '{\n  "name": "x",\n  "ends": [\n    "y"\n  ]\n}', shape);
    expect([value, errors]).toEqual([{ name: 'x', ends: ['y'] }, []]);
    const lines = [[], ['name'], ['ends'], ['ends', 0], ['ends', '0'], ['ends', 1], ['kind']].map(
      (path) => at(path).row,
    );
    expect(lines).toEqual([1, 2, 3, 4, 4, 3, 1]);
  });

  it('may begin with a byte-order mark', () => {
    const { value, errors, at } = parseJson('a.json', '\uFEFF{\n  "name": "x"\n}', shape);
    expect([value, errors, at(['name']).row]).toEqual([{ name: 'x' }, [], 2]);
  });

  it.each<[what: string, lines: readonly string[], error: string]>([
    ['a missing value', ['{', '}'], 'a.json:1: "name": missing; expected string'],
    [
      'an unknown name',
      ['{ "name": "x",', '"kinds": "sea" }'],
      'a.json:2: "kinds": unknown name; expected it to be corrected or removed',
    ],
    [
      'a value outside of a list',
      ['{ "name": "x",', '"kind": "lake" }'],
      'a.json:2: "kind": Invalid option: expected one of "sea"|"land"',
    ],
    [
      'a fault deep in one choice of several',
      ['{ "name": "x",', '"ends": ["y",', '[1, "2"]] }'],
      'a.json:3: "ends", number 2, number 2: Invalid input: expected number, received string',
    ],
  ])('is refused for %s', (_what, lines, error) => {
    expect(errorsOf(...lines)).toEqual([error]);
  });

  it.each<[what: string, lines: readonly string[], error: string]>([
    [
      'a missing comma',
      ['{ "name": "x"', '"kind": "sea" }'],
      'a.json:2: not readable as JSON: Unexpected token String',
    ],
    [
      'a comma after the last',
      ['{ "name": "x",', '}'],
      'a.json:2: not readable as JSON: Unexpected token RBrace found',
    ],
    ['a missing brace', ['{ "name":', '"x"'], 'a.json:2: not readable as JSON: Unexpected end of input found'],
    [
      'a line break in a text',
      ['{', '"name": "x', 'y" }'],
      'a.json:2: not readable as JSON: a line break or tab within',
    ],
    ['conflict marks', ['<<<<<<< HEAD', '{}'], "a.json:1: not readable as JSON: Unexpected character '<' found"],
    ['no text', [''], 'a.json:1: not readable as JSON: Unexpected end of input found'],
  ])('that is not JSON for %s is refused on its line, with how JSON is written', (_what, lines, error) => {
    const [said, ...others] = errorsOf(...lines);
    expect(said?.startsWith(error), said).toBe(true);
    expect(said).toMatch(/; expected a comma between two entries, none after the last, and /);
    expect(others).toEqual([]);
  });
});
