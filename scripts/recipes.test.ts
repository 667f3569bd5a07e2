import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  addFactRows,
  addWordRows,
  announceCorrection,
  CORRECTED_ROW,
  changePublishedFact,
  FACT_RECIPES,
  wordFiles,
} from '@/e2e/support/recipes/addFacts';
import { ProjectCopy } from '@/e2e/support/recipes/projectCopy';

const RECIPES = readFileSync('docs/adding.md', 'utf8');

/** The text of a recipe, without the recipes after it. */
function recipe(heading: string): string {
  const [, text = ''] = RECIPES.split(`\n### ${heading}\n`);
  return text.split(/\n##+ /, 1)[0] ?? '';
}

it.each(FACT_RECIPES)('the recipe “$heading” names every file that it needs', ({ heading, facts, words }) => {
  const text = recipe(heading);
  const tables = new Set([...Object.keys(facts), ...Object.values(words).flatMap(Object.keys)]);
  for (const table of tables) expect(text, table).toContain(`${table}.csv`);
});

it('an editor who follows the recipes learns what is still missing, file by file, until nothing is', () => {
  const copy = new ProjectCopy('.cache/recipes');
  for (const each of FACT_RECIPES) addFactRows(copy, each);
  changePublishedFact(copy);

  // A new row may join; a changed one asks for a correction.
  const refused = copy.tryScript('baseline');
  expect(refused.passed).toBe(false);
  expect(refused.output).toContain(`that names "${CORRECTED_ROW}"`);
  expect(refused.output.trim().split('\n')).toHaveLength(1);
  announceCorrection(copy);
  expect(copy.tryScript('baseline')).toMatchObject({ passed: true });

  const missing = copy.tryScript('content');
  expect(missing.passed).toBe(false);
  const files = FACT_RECIPES.flatMap(wordFiles);
  for (const file of files) expect(missing.output).toContain(`${file}: `);
  const named = new Set(
    missing.output
      .trim()
      .split('\n')
      .map((line) => line.split(':', 1)[0]),
  );
  expect([...named].toSorted()).toEqual([...new Set(files)].toSorted());

  for (const each of FACT_RECIPES) addWordRows(copy, each);
  expect(copy.tryScript('content')).toEqual({ passed: true, output: 'No errors in content.\n' });
});
