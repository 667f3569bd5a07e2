import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { globSync } from 'tinyglobby';
import type { MessageTree } from '@/lib/text/messageFiles';
import { pseudoMdx, pseudoMessage } from '../pseudoContent';
import { PSEUDO } from '../pseudoSite';
import { pseudoText } from '../pseudoText';
import type { ProjectCopy } from './projectCopy';

/**
 * Follows the recipe of docs/adding.md for a language, with one that is made up: accents on all letters that can bear one,
 * some 40 % longer.
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
  for (const [file, text] of english('facts/*.csv')) write(file, pseudoTable(text));
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

function pseudoTable(csv: string): string {
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  const told = rows.map(({ id = '', ...words }) => ({
    id,
    ...Object.fromEntries(Object.entries(words).map(([column, text]) => [column, pseudoText(text)])),
  }));
  return stringify(told, { header: true });
}
