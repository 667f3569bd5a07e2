import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  addFactRows,
  addWordRows,
  announceCorrection,
  CORRECTED_ROW_ID,
  changePublishedFact,
  FACT_RECIPES,
  wordFilesOfRecipe,
} from '@/e2e/support/recipes/addFacts';
import { ProjectCopy } from '@/e2e/support/recipes/projectCopy';

const RECIPES = readFileSync('docs/adding.md', 'utf8');

/** @returns the text of a recipe, without the recipes after it */
function recipe(heading: string): string {
  const [, text = ''] = RECIPES.split(`\n### ${heading}\n`);
  return text.split(/\n##+ /, 1)[0] ?? '';
}

it.each(FACT_RECIPES.filter(({ facts }) => Object.keys(facts).length > 0))(
  'the recipe “$heading” names every file that it needs',
  ({ heading, facts, words }) => {
    // A recipe lists the files of facts first, and those of words after “Words”.
    const [ofFacts = '', ofWords = ''] = recipe(heading).split(/\nWords\b/);
    for (const table of Object.keys(facts)) expect(ofFacts, table).toContain(`\`${table}.csv\``);
    for (const table of Object.values(words).flatMap(Object.keys)) expect(ofWords, table).toContain(`${table}.csv\``);
  },
);

it('the recipe of a correction names the table of corrections, their words and the command', () => {
  const text = recipe('A correction of a published fact');
  for (const name of ['content/data/corrections.csv', 'content/<locale>/facts/corrections.csv', 'npm run baseline'])
    expect(text).toContain(`\`${name}\``);
});

it('an editor who follows the recipes learns which files are still missing, until none is', () => {
  const copy = new ProjectCopy('.cache/recipes');
  for (const each of FACT_RECIPES) addFactRows(copy, each);
  changePublishedFact(copy);

  // New rows are recorded; a changed row needs a correction.
  const refused = copy.tryScript('baseline');
  expect(refused.passed).toBe(false);
  expect(refused.output).toContain(`that names "${CORRECTED_ROW_ID}"`);
  expect(refused.output.trim().split('\n')).toHaveLength(1);
  announceCorrection(copy);
  expect(copy.tryScript('baseline')).toMatchObject({ passed: true });

  const missing = copy.tryScript('content');
  expect(missing.passed).toBe(false);
  const files = FACT_RECIPES.flatMap(wordFilesOfRecipe);
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
