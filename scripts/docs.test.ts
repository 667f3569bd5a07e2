import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

/** Decisions are left out: they describe the files of their day. */
const DOCS = ['README.md', 'CONTRIBUTING.md', ...globSync(['docs/*.md', 'deploy/*.md', '.github/*.md'], { dot: true })];
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
/** Folders of the project's root that a document may name. */
const FOLDERS = /^(\.github|app|components|content|deploy|docs|e2e|lib|public|scripts|tools)\//;
/** Names of the files of code and styles, without their folders. */
const CODE = new Set(
  globSync(['*.ts', '*.tsx', '{.github,app,components,content,deploy,e2e,lib,scripts,tools}/**/*.{ts,tsx,css}'], {
    dot: true,
  }).map((path) => basename(path)),
);
const WORKFLOWS = globSync(['.github/workflows/*.yml', 'deploy/*.yml'], { dot: true });

/** @returns the text between each pair of backticks */
function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

it.each(DOCS)('%s names only files and folders that exist', (file) => {
  const paths = codeIn(readFileSync(file, 'utf8')).filter((code) => FOLDERS.test(code) && !/\s/.test(code));
  // `<locale>` and `…` match anything.
  const missing = paths.filter(
    (path) => globSync(path.replace(/<[^>]+>|…/g, '*'), { expandDirectories: true, dot: true }).length === 0,
  );
  expect(missing).toEqual([]);
});

it.each(DOCS)('%s names only code and styles that exist, also where it names no folder', (file) => {
  const names = codeIn(readFileSync(file, 'utf8')).filter((code) => /^[\w.-]+\.(tsx?|css)$/.test(code));
  expect(names.filter((name) => !CODE.has(name))).toEqual([]);
});

it.each(DOCS)('%s links only to files that exist', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
});

it.each([...DOCS, ...WORKFLOWS])('%s names only commands that exist', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in SCRIPTS))).toEqual([]);
});

it('continuous integration runs the README’s command, and the test of releases every night', () => {
  const commandsOf = (file: string) =>
    [...readFileSync(`.github/workflows/${file}`, 'utf8').matchAll(/\brun: (.*)/g)].map(([, command]) => command);
  expect(commandsOf('ci.yml')).toEqual(['npm ci && npm test']);
  expect(readFileSync('README.md', 'utf8')).toContain('\nnpm ci && npm test ');
  expect(commandsOf('nightly.yml')).toContain('npm ci && npm run test:full');
  expect(commandsOf('nightly.yml')).toContainEqual(expect.stringMatching(/^npm run audit -- --seed /));
});

it.each(['ci', 'nightly'])('the workflow %s caches folders that a build writes', (name) => {
  const workflow = readFileSync(`.github/workflows/${name}.yml`, 'utf8');
  const cached = [...workflow.matchAll(/^ +(\.cache\/\S+)$/gm)].map(([, folder]) => `'${folder}'`);
  const sources = globSync('scripts/*.ts').map((source) => readFileSync(source, 'utf8'));
  expect(cached.length).toBeGreaterThan(0);
  expect(cached.filter((folder) => !sources.some((source) => source.includes(folder)))).toEqual([]);
});
