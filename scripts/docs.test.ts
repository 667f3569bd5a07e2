import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

/** Decisions tell of files as they were on their day. */
const DOCS = ['README.md', ...globSync(['docs/*.md', 'deploy/*.md'])];
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
/** Folders of the project's root that a text may name. */
const FOLDERS = /^(app|components|content|deploy|docs|e2e|lib|public|scripts|tools)\//;

/** Files that are there once something has been corrected, or a translation accepted. */
const NOT_YET: readonly string[] = ['content/en/facts/corrections.csv', 'content/es/translatedFrom.json'];

/** What stands between backticks. */
function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

it.each(DOCS)('%s names only files and folders that are there', (file) => {
  const paths = codeIn(readFileSync(file, 'utf8')).filter(
    (code) => FOLDERS.test(code) && !/\s/.test(code) && !NOT_YET.includes(code),
  );
  // `<locale>` and `…` stand for any.
  const missing = paths.filter(
    (path) => globSync(path.replace(/<[^>]+>|…/g, '*'), { expandDirectories: true }).length === 0,
  );
  expect(missing).toEqual([]);
});

it.each(DOCS)('%s leads only to files that are there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
});

it.each(DOCS)('%s names only commands that there are', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in SCRIPTS))).toEqual([]);
});
