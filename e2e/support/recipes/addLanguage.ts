import { type MessageFormatElement, parse as parseMessage, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Nodes } from 'mdast';
import { globSync } from 'tinyglobby';
import { factBase } from '@/lib/facts/facts';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { parseMdx } from '@/lib/story/parseMdx';
import type { MessageTree } from '@/lib/text/messageFiles';
import { quotations } from '@/lib/text/quotations';
import { PSEUDO } from '../pseudoSite';
import { pseudoText } from '../pseudoText';
import type { ProjectCopy } from './projectCopy';

/**
 * Follows the recipe of docs/adding.md for a language, with a made-up one: it has accents on all letters that can have
 * one, and is some 40 % longer than English.
 */
export function addLanguage(copy: ProjectCopy, dir: 'ltr' | 'rtl'): void {
  copy.edit(
    'lib/locales.ts',
    '  es: {',
    `  ${PSEUDO}: { tag: 'en-GB', openGraph: 'en_GB', dir: '${dir}', years: '${dir === 'rtl' ? 'rows' : 'columns'}', name: 'Pseudo', published: true, translated: null },\n  es: {`,
  );
  copy.edit(
    'lib/text/language.ts',
    'import { language as fr }',
    `import { language as ${PSEUDO} } from '@/content/${PSEUDO}/language';\nimport { language as fr }`,
  );
  copy.edit('lib/text/language.ts', '{ en, es, fr, ar }', `{ en, es, fr, ar, ${PSEUDO} }`);
  const write = (file: string, text: string) => copy.write(`content/${PSEUDO}/${file}`, text);
  const english = (pattern: string) =>
    globSync(pattern, { cwd: `${copy.folder}/content/en` }).map(
      (file) => [file, copy.read(`content/en/${file}`)] as const,
    );
  write('language.ts', "export { language } from '@/e2e/support/pseudoLanguage';\n");
  for (const [file, text] of english('{ui,figures}/*.json'))
    write(file, `${JSON.stringify(pseudoTree(JSON.parse(text)), null, 2)}\n`);
  for (const [file, text] of english('{facts/*,newsWords}.csv')) write(file, pseudoTable(rowsOf(text)));
  // English does not translate quotations of English sources; another language has to.
  const printed = [...quotations(factBase())]
    .filter(([, { lang }]) => lang === DEFAULT_LOCALE)
    .map(([id, { fragment }]) => ({ id, translation: fragment }));
  const others = rowsOf(copy.read('content/en/facts/quotations.csv'));
  write('facts/quotations.csv', pseudoTable([...others, ...printed]));
  for (const [file, text] of english('**/*.mdx')) write(file, pseudoMdx(text));
}

function pseudoTree(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? pseudoMessage(value)
        : Array.isArray(value)
          ? value.map(pseudoMessage)
          : pseudoTree(value as MessageTree),
    ]),
  );
}

type Row = Readonly<Record<string, string>>;

function rowsOf(csv: string): readonly Row[] {
  return parse(csv, { columns: true });
}

/** Columns of ids, which are not translated. */
const IDS = ['id', 'role'];
/** Columns of messages, whose variables are not translated. */
const MESSAGES = ['card'];

function pseudoTable(rows: readonly Row[]): string {
  const translated = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, text]) => {
        if (IDS.includes(column)) return [column, text];
        return [column, MESSAGES.includes(column) ? pseudoMessage(text) : pseudoText(text)];
      }),
    ),
  );
  return stringify(translated, { header: true });
}

/** @returns an ICU message in the made-up language, with its variables, facts and plural forms unchanged */
function pseudoMessage(message: string): string {
  return printAST(parseMessage(message).map(pseudoElement));
}

function pseudoElement(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: pseudoText(element.value) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.fromEntries(
    Object.entries(element.options).map(([key, option]) => [
      key,
      { ...option, value: option.value.map(pseudoElement) },
    ]),
  );
  return { ...element, options };
}

/** @returns an MDX text in the made-up language, with its elements, attributes and expressions unchanged */
function pseudoMdx(text: string): string {
  const stretches: [start: number, end: number][] = [];
  collect(parseMdx(text), stretches);
  let changed = '';
  let at = 0;
  for (const [start, end] of stretches) {
    changed += text.slice(at, start) + pseudoText(text.slice(start, end));
    at = end;
  }
  return changed + text.slice(at);
}

function collect(node: Nodes, stretches: [start: number, end: number][]): void {
  const { start, end } = node.position ?? {};
  if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined)
    stretches.push([start.offset, end.offset]);
  if ('children' in node) for (const child of node.children) collect(child, stretches);
}
