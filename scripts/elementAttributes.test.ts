import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const DOC = 'docs/elements.md';

/** A table of the document: the attributes, events and elements of one folder, or without a folder those of several. */
interface Part {
  readonly name: string;
  readonly folder: string | undefined;
  readonly listed: readonly string[];
  readonly tags: readonly string[];
}

const PARTS: readonly Part[] = readFileSync(DOC, 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const cells = lines.filter((line) => /^\|(?! ---)/.test(line)).map((line) => line.split(' | '));
    const codeIn = (column: number) =>
      cells.flatMap((row) => [...(row[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
    return { name: heading, folder: /`(.+)`/.exec(heading)?.[1], listed: codeIn(1), tags: codeIn(0) };
  });
const LISTED_FOR_SEVERAL = PARTS.filter(({ folder }) => folder === undefined).flatMap(({ listed }) => listed);

const SOURCES = new Map(
  globSync(['{components,app}/**/*.{ts,tsx,css}', '!**/*.{test,d}.ts']).map((file) => [file, codeOf(file)] as const),
);

/** @returns the source of a file without its comments and types */
function codeOf(file: string): string {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return source.replace(/\/\*[\s\S]*?\*\//g, '');
  return transformSync(source, { loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'preserve' }).code;
}

const isBrowserCode = (file: string) =>
  /\.(element|browser)\.ts$/.test(file) || /^components\/(elements|offline)\/.*\.ts$/.test(file);

const attributeOf = (property: string) => `data-${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** @returns the names in an object pattern or literal, such as `a` and `b` in `a = "", b: other` */
function keysOf(list = ''): readonly string[] {
  return list.split(',').map((entry) => entry.trim().split(/[ :=]/)[0] ?? '');
}

/**
 * @returns the attributes that a style sheet selects, or that browser code names in a string or reads from a `dataset`
 */
function attributesIn(file: string, code: string): readonly string[] {
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
  if (file.endsWith('.css')) return all(/(?:\[|attr\()(data-[\w-]+)/g);
  const properties = [
    ...all(/\bdataset\??\.(\w+)/g),
    ...all(/"(\w+)" in dataset/g),
    ...all(/\{([^{}]*)\} = [^;]*?\bdataset(?: \?\? \{\})?;/g).flatMap(keysOf),
    ...all(/\bdataset: \{([^{}]*)\}/g).flatMap(keysOf),
    ...all(/Object\.assign\([\w.#]*dataset, \{([^{}]*)\}\)/g).flatMap(keysOf),
  ];
  return [...all(/\b(data-[a-z]+(?:-[a-z]+)*)/g), ...properties.filter((name) => /^\w+$/.test(name)).map(attributeOf)];
}

/** @returns the events of our own that browser code dispatches */
function eventsIn(code: string): readonly string[] {
  const constants = new Map(
    [...code.matchAll(/const (\w+) = "([^"]+)"/g)].map(([, name, value = '']) => [name, value]),
  );
  return [...code.matchAll(/new (?:Custom)?Event\((?:"(\w+)"|(\w+))/g)].map(
    ([, literal, constant]) => literal ?? constants.get(constant) ?? '',
  );
}

function usedIn(folder: string): ReadonlySet<string> {
  return new Set(
    [...SOURCES].flatMap(([file, code]) => {
      if (!file.startsWith(`${folder}/`)) return [];
      if (file.endsWith('.css')) return attributesIn(file, code);
      return isBrowserCode(file) ? [...attributesIn(file, code), ...eventsIn(code)] : [];
    }),
  );
}

/**
 * Whether a folder names an attribute; an attribute that an element reads by a computed name appears only as a string.
 */
function isNamedIn(folder: string, attribute: string): boolean {
  const property = attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const word = new RegExp(`["'\`]${property}["'\`]|\\bwords\\.${property}\\b`);
  const literal = new RegExp(`\\b${attribute}(?![\\w-])`);
  return (
    usedIn(folder).has(attribute) ||
    [...SOURCES].some(
      ([file, code]) =>
        file.startsWith(`${folder}/`) && (literal.test(code) || (isBrowserCode(file) && word.test(code))),
    )
  );
}

const FOLDERS = [
  ...new Set([...SOURCES.keys()].map((file) => (file.startsWith('app/') ? 'app' : file.split('/', 2).join('/')))),
];

describe(DOC, () => {
  it.each(FOLDERS)('lists each attribute and event that browser code and styles of %s use', (folder) => {
    const own = PARTS.filter((part) => part.folder === folder || folder === 'app').flatMap(({ listed }) => listed);
    expect([...usedIn(folder)].filter((name) => !own.includes(name) && !LISTED_FOR_SEVERAL.includes(name))).toEqual([]);
  });

  it.each(PARTS)('lists nothing for $name that is no longer used', ({ folder, listed }) => {
    expect(listed.length).toBeGreaterThan(0);
    const folders = (name: string) => FOLDERS.filter((each) => isNamedIn(each, name));
    const unused = listed.filter((name) => (folder ? !isNamedIn(folder, name) : folders(name).length < 2));
    expect(unused).toEqual([]);
  });

  it('lists each element under the folder that defines it', () => {
    const defined = [...SOURCES].flatMap(([file, code]) => {
      const [, tag] = /^defineElement\("([a-z-]+)"/m.exec(code) ?? [];
      return tag ? [`${tag} ${file.split('/', 2).join('/')}`] : [];
    });
    const listed = PARTS.flatMap(({ folder, tags }) => tags.map((tag) => `${tag.replace(/[<>]/g, '')} ${folder}`));
    expect(defined.filter((element) => !listed.includes(element))).toEqual([]);
    // Every tag with a hyphen, in any column, is an element of ours.
    const named = [...readFileSync(DOC, 'utf8').matchAll(/<([a-z]+-[a-z-]+)>/g)].map(([, tag]) => tag);
    expect(named.filter((tag) => !defined.some((element) => element.startsWith(`${tag} `)))).toEqual([]);
  });
});
