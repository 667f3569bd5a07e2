import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { html, ISLANDS } from '../../support/pages';

test('no file of the runtime is shipped but those that a page with an island leads to', () => {
  expect(globSync(['out/**/*.txt', '!out/robots.txt'])).toEqual([]);
  const chunks = globSync('out/_next/**/*.js');
  const pages = ISLANDS.map((path) => html(path)).join('');
  const texts = chunks.map((file) => readFileSync(file, 'utf8'));
  const isNamed = (name: string, own: number) =>
    pages.includes(name) || texts.some((text, i) => i !== own && text.includes(name));
  expect(chunks.filter((file, i) => !isNamed(basename(file), i))).toEqual([]);
});
