/**
 * Builds the site with a made-up language beside English, from a copy of the project: accents on all letters that can bear
 * one, some 40 % longer. `-- --rtl`: read from the right, years in rows, as Arabic. What it leaves in `.cache/pseudo/out` is for
 * `e2e/built/full/pseudoLanguage.test.ts`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { globSync } from 'tinyglobby';
import { type MessageTree, messageFiles } from '@/lib/text/messageFiles';
import { pseudoMdx, pseudoMessage } from './pseudoContent';
import { PSEUDO, PSEUDO_FOLDER } from './pseudoSite';
import { pseudoText } from './pseudoText';

const [dir, years] = process.argv.includes('--rtl') ? ['rtl', 'rows'] : ['ltr', 'columns'];
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

rmSync(PSEUDO_FOLDER, { recursive: true, force: true });
for (const file of files) cpSync(file, `${PSEUDO_FOLDER}/${file}`);
symlinkSync(`${process.cwd()}/node_modules`, `${PSEUDO_FOLDER}/node_modules`);
addLanguage();
execFileSync('npm', ['run', 'build'], {
  cwd: PSEUDO_FOLDER,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PLAYWRIGHT_CHROMIUM_PATH: 'none' },
});

/** The recipe of docs/adding.md for a language. */
function addLanguage(): void {
  edit(
    'lib/locales.ts',
    '  es: {',
    `  ${PSEUDO}: { tag: 'en-GB', openGraph: 'en_GB', dir: '${dir}', years: '${years}', name: 'Pseudo', published: true },\n  es: {`,
  );
  edit(
    'lib/text/language.ts',
    'import { language as fr }',
    `import { language as ${PSEUDO} } from '@/content/${PSEUDO}/language';\nimport { language as fr }`,
  );
  edit('lib/text/language.ts', '{ en, es, fr, ar }', `{ en, es, fr, ar, ${PSEUDO} }`);
  write('language.ts', "export { language } from '@/e2e/support/pseudoLanguage';\n");
  for (const [name, tree] of messageFiles('en')) write(name, `${JSON.stringify(pseudoTree(tree), null, 2)}\n`);
  for (const file of globSync('facts/*.csv', { cwd: 'content/en' })) write(file, pseudoTable(english(file)));
  for (const file of globSync('**/*.mdx', { cwd: 'content/en' })) write(file, pseudoMdx(english(file)));
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

function english(file: string): string {
  return readFileSync(`content/en/${file}`, 'utf8');
}

function write(file: string, text: string): void {
  const path = `${PSEUDO_FOLDER}/content/${PSEUDO}/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function edit(file: string, before: string, after: string): void {
  const path = `${PSEUDO_FOLDER}/${file}`;
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} holds no "${before}".`);
  writeFileSync(path, text.replace(before, after));
}
