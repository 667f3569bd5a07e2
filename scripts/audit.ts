/**
 * `npm run audit`: checks the fact base, and makes deliberate slips in it to count how many the checks notice.
 * - `--per-kind 13`: number of slips of each kind to try in each column of each table, drawn at random
 * - `--seed 1`: another seed draws different slips
 * - `--write`: writes the shares into docs/audit.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { groups } from 'd3';
import { formatError } from '@/lib/facts/contentError';
import { readFactSource } from '@/lib/facts/source';
import { auditFacts, type MutationOutcome } from './audit/auditFacts';
import { checkContent } from './checkContent';
import { markdownTable, replaceTextBetweenComments } from './replaceTextBetweenComments';

const REPORT = 'docs/audit.md';

const { values: options } = parseArgs({
  options: {
    'per-kind': { type: 'string', default: '13' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const [perKind, seed] = [Number(options['per-kind']), Number(options.seed)];

const { base, errors } = checkContent();
for (const error of errors) console.error(formatError(error));

if (errors.length > 0) {
  console.error('Correct these first: slips are tried in a fact base without errors.');
  process.exitCode = 1;
} else auditMutations();

function auditMutations(): void {
  const outcomes = auditFacts(readFactSource(), base, { perKind, seed });
  const byTable = sharesBy(outcomes, ({ mutation }) => mutation.table);
  const byKind = sharesBy(outcomes, ({ mutation }) => mutation.kind);
  const shares = `${sharesTable('Slips made in', byTable)}

Up to ${perKind} slips of each kind in each column of each table, drawn with seed ${seed}, so that a kind counts the same however many
rows it could be made in: one digit, one character, another id, unit or choice, dates a year later, a row dropped or
there twice. In relations that follow from dates: a part made larger than its whole, a whole made smaller, a first or
last day outside the period of the whole.`;
  console.log(`\n${shares}\n\n${sharesTable('Kind', byKind)}`);
  console.log(`\nSlips that only the baseline notices\n${baselineOnly(outcomes).join('\n')}`);
  const missed = outcomes.filter(({ caughtBy }) => caughtBy === 'nothing').map(({ mutation }) => mutation);
  console.log(`\nSlips that nothing notices: ${missed.length}`);
  for (const { table, kind, where } of missed) console.error(`${table}: ${kind} of ${where}`);
  if (missed.length > 0) process.exitCode = 1;
  if (!options.write) return;
  writeFileSync(REPORT, replaceTextBetweenComments(readFileSync(REPORT, 'utf8'), 'audit', shares));
  console.log(`${REPORT} contains the new shares.`);
}

interface Share {
  readonly name: string;
  readonly tried: number;
  readonly caught: number;
  readonly secondRoute: number;
}

/** Counts the slips made, noticed, and noticed without the baseline, for each group and in total. */
function sharesBy(
  outcomes: readonly MutationOutcome[],
  nameOf: (outcome: MutationOutcome) => string,
): readonly Share[] {
  const share = (name: string, some: readonly MutationOutcome[]): Share => ({
    name,
    tried: some.length,
    caught: some.filter(({ caughtBy }) => caughtBy !== 'nothing').length,
    secondRoute: some.filter(({ caughtBy }) => caughtBy === 'second-route').length,
  });
  return [...groups(outcomes, nameOf).map(([name, some]) => share(name, some)), share('all', outcomes)];
}

function sharesTable(head: string, shares: readonly Share[]): string {
  const rows = shares.map((share) => [
    share.name,
    String(share.tried),
    percent(share.caught, share),
    percent(share.secondRoute, share),
  ]);
  return markdownTable([head, 'Tried', 'Caught', 'By a second route'], rows);
}

/**
 * Lists the deliberate mistakes that only the baseline noticed: their number in each column, and two examples.
 */
function baselineOnly(outcomes: readonly MutationOutcome[]): readonly string[] {
  const alone = outcomes.filter(({ caughtBy }) => caughtBy === 'baseline').map(({ mutation }) => mutation);
  return groups(alone, ({ table, column, kind }) => `${table}${column && `.${column}`}: ${kind}`)
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(
      ([name, some]) =>
        `${String(some.length).padStart(5)}  ${name} (${some
          .slice(0, 2)
          .map(({ where }) => where)
          .join('; ')})`,
    );
}

/**
 * Formats a share in per cent with one decimal, rounded down, so that 100 % appears only when no slip is missing from
 * the count.
 */
function percent(count: number, { tried }: Share): string {
  return `${Math.floor((1000 * count) / tried) / 10} %`;
}
