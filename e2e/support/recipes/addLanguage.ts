import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { globSync } from 'tinyglobby';
import { factBase } from '@/lib/facts/facts';
import { DEFAULT_LOCALE } from '@/lib/locales';
import type { MessageTree } from '@/lib/text/messageFiles';
import { quotedFragmentsById } from '@/lib/text/quotedFragmentsById';
import { pseudoTranslateMdx, pseudoTranslateMessage } from '../pseudoContent';
import { PSEUDO_LOCALE } from '../pseudoSite';
import { pseudoTranslateText } from '../pseudoTranslateText';
import type { ProjectCopy } from './projectCopy';

/**
 * Follows the recipe for a language in docs/adding.md, with a made-up language: all letters that can have an accent
 * have one, and texts are about 40 % longer than in English.
 */
export function addLanguage(copy: ProjectCopy, dir: 'ltr' | 'rtl'): void {
  copy.edit(
    'lib/locales.ts',
    '  es: {',
    `  ${PSEUDO_LOCALE}: { tag: 'en-GB', openGraph: 'en_GB', dir: '${dir}', years: '${dir === 'rtl' ? 'rows' : 'columns'}', name: 'Pseudo', published: true, translated: null },\n  es: {`,
  );
  copy.edit(
    'lib/text/language.ts',
    'import { language as fr }',
    `import { language as ${PSEUDO_LOCALE} } from '@/content/${PSEUDO_LOCALE}/language';\nimport { language as fr }`,
  );
  copy.edit('lib/text/language.ts', '{ en, es, fr, ar }', `{ en, es, fr, ar, ${PSEUDO_LOCALE} }`);
  const write = (file: string, text: string) => copy.write(`content/${PSEUDO_LOCALE}/${file}`, text);
  const english = (pattern: string) =>
    globSync(pattern, { cwd: `${copy.folder}/content/en` }).map(
      (file) => [file, copy.read(`content/en/${file}`)] as const,
    );
  write('language.ts', "export { language } from '@/e2e/support/pseudoLanguage';\n");
  for (const [file, text] of english('{ui,figures}/*.json'))
    write(file, `${JSON.stringify(pseudoTree(JSON.parse(text)), null, 2)}\n`);
  for (const [file, text] of english('{facts/*,newsWords}.csv')) write(file, pseudoTable(rowsOf(text)));
  // English does not translate quotations of English sources; another language has to.
  const printed = [...quotedFragmentsById(factBase())]
    .filter(([, { lang }]) => lang === DEFAULT_LOCALE)
    .map(([id, { fragment }]) => ({ id, translation: fragment }));
  const others = rowsOf(copy.read('content/en/facts/quotations.csv'));
  write('facts/quotations.csv', pseudoTable([...others, ...printed]));
  for (const [file, text] of english('**/*.mdx')) write(file, pseudoTranslateMdx(text));
}

function pseudoTree(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? pseudoTranslateMessage(value)
        : Array.isArray(value)
          ? value.map(pseudoTranslateMessage)
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
/** Columns that contain messages, whose variables are not translated. */
const MESSAGES = ['card'];

function pseudoTable(rows: readonly Row[]): string {
  const translated = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, text]) => {
        if (IDS.includes(column)) return [column, text];
        return [column, MESSAGES.includes(column) ? pseudoTranslateMessage(text) : pseudoTranslateText(text)];
      }),
    ),
  );
  return stringify(translated, { header: true });
}
