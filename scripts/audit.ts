/**
 * `npm run audit`: checks the fact base again, counts its records and its evidence, and makes deliberate slips in it to
 * count how many the checks notice.
 * - `--per-kind 13`: slips tried of each kind in each column of each table, drawn at random
 * - `--seed 1`: another seed draws other slips
 * - `--write`: writes the shares into docs/audit.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { groups } from 'd3';
import { failingConstraints } from '@/lib/facts/checkConstraints';
import { usesOfEvidence } from '@/lib/facts/checkEvidence';
import { formatError } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';
import { mayBePlotted } from '@/lib/facts/incidents';
import { allRelations, derivedRelations } from '@/lib/facts/relations';
import { readFactSource } from '@/lib/facts/source';
import { factWords } from '@/lib/text/factWords';
import { auditFacts, type MutationOutcome } from './audit/auditFacts';
import { checkContent } from './checkContent';
import { markdownTable, replaceMarkedText } from './replaceMarkedText';

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

const { observations } = base;
const counts: readonly (readonly [name: string, count: number | string])[] = [
  ...accounts(base),
  ['observations', observations.rows.length],
  ['  derived, recomputed', observations.rows.filter((row) => row.status === 'derived').length],
  ['  without a value', observations.rows.filter((row) => row.value === null).length],
  ['reports with a fragment', base.reports.rows.filter((row) => row.fragment !== '').length],
  ['  seen in a copy', base.reports.rows.filter((row) => row.mirror !== '').length],
  ['publishers', base.publishers.rows.length],
  ['bulletins they carry', base.origins.rows.length],
  ['claims', Object.keys(base.claims).length],
  ['relations, recomputed', allRelations(base).length],
  ['  that follow from the dates', derivedRelations(base).length],
  ['  that fail, each an open question', failingConstraints(base).length],
  ['differences of the brief', base.differences.rows.length],
  ['pages of incidents', base['incident-sources'].rows.length],
  ['pages of events', base['event-sources'].rows.length],
  ['exceptions to rules', base.exceptions.rows.length],
  ['corrections', base.corrections.rows.length],
  ['errors', errors.length],
];
for (const [name, count] of counts) console.log(`${name.padEnd(40)} ${String(count).padStart(5)}`);

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
  writeFileSync(REPORT, replaceMarkedText(readFileSync(REPORT, 'utf8'), 'audit', shares));
  console.log(`${REPORT} contains the new shares.`);
}

interface Share {
  readonly name: string;
  readonly tried: number;
  readonly caught: number;
  readonly secondRoute: number;
}

/**
 * Counts the deliberate mistakes in each group and in total: those tried, those noticed, and those noticed without the
 * baseline.
 */
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
 * Returns lines that list the deliberate mistakes that only the baseline noticed: their number in each column, and two
 * examples.
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

/** Formats a share in per cent with one decimal, rounded down, so that 100 % means every mistake. */
function percent(count: number, { tried }: Share): string {
  return `${Math.floor((1000 * count) / tried) / 10} %`;
}

type Line = readonly [name: string, count: number | string];

/**
 * Returns lines that account for the research: which evidence was read, which records came of it, and what was left out
 * for which reason.
 */
function accounts(base: FactBase): readonly Line[] {
  const read = base.evidence.rows.map((row) => row.id);
  const uses = usesOfEvidence(base);
  const usedIn = (table: string) => new Set(uses.filter((use) => use.table === table).map(({ id }) => id));
  const [values, reports, texts] = [usedIn('observations'), usedIn('reports'), usedIn('statements')];
  const pages = new Set([...usedIn('incident-sources'), ...usedIn('event-sources')]);
  const leftOut = new Map(base.leftOut.rows.map((row) => [row.id, factWords('en', 'leftOut', row.id).reason]));
  const used = new Set(uses.map(({ id }) => id));
  const ofKind = (kind: string) => read.filter((id) => id.startsWith(`${kind}:`));
  const count = (ids: readonly string[], set: { has: (id: string) => boolean }) =>
    ids.filter((id) => set.has(id)).length;

  const statements = [
    ...ofKind('morocco'),
    ...ofKind('context'),
    ...ofKind('second'),
    ...read.filter((id) => id === 'article'),
  ];
  const became = (id: string) => values.has(id) || reports.has(id);
  const held = base.observations.rows.filter((row) => row.evidence !== '');
  return [
    ['statements read', statements.length],
    ['  morocco', ofKind('morocco').length],
    ['  context', ofKind('context').length],
    ['  second pass', ofKind('second').length],
    ['  the brief', count(['article'], new Set(read))],
    ['  became values and reports', statements.filter((id) => became(id) && !texts.has(id)).length],
    [
      '  became pages of incidents and events alone',
      statements.filter((id) => pages.has(id) && !became(id) && !texts.has(id)).length,
    ],
    ['  became textual statements', statements.filter((id) => !became(id) && texts.has(id)).length],
    ['  became both', statements.filter((id) => became(id) && texts.has(id)).length],
    ['  left out', count(statements, leftOut)],
    ['  unaccounted for', statements.filter((id) => !used.has(id)).length],
    ['observations they became', held.length],
    ['  merged: of several statements', held.filter((row) => row.evidence.includes(';')).length],
    ['reports', base.reports.rows.length],
    [
      '  merged: beyond the first of a value',
      base.reports.rows.length - new Set(base.reports.rows.map((row) => row.observation)).size,
    ],
    ['textual statements', base.statements.rows.length],
    ...incidentLines(base, ofKind('incident'), used),
    ...eventLines(base, ofKind('timeline'), used),
    ...[...leftOut].map(([id, reason]): Line => [`left out: ${id}`, reason]),
  ];
}

function incidentLines({ incidents }: FactBase, read: readonly string[], used: ReadonlySet<string>): readonly Line[] {
  const plotted = incidents.rows.filter(mayBePlotted).length;
  const seas = incidents.rows.filter((row) => row.mappable === 'no').length;
  const unchecked = incidents.rows.filter((row) => row.mappable === 'yes' && row.checked === 'unchecked').length;
  return [
    ['incidents read', read.length],
    ['  plotted', plotted],
    ['  listed: of whole seas', seas],
    ['  listed: unchecked', unchecked],
    [
      '  unaccounted for',
      read.filter((id) => !used.has(id)).length + incidents.rows.length - plotted - seas - unchecked,
    ],
  ];
}

function eventLines({ events }: FactBase, read: readonly string[], used: ReadonlySet<string>): readonly Line[] {
  const fromTimeline = events.rows.filter((row) => read.includes(`timeline:${row.id}`));
  const others = events.rows.filter((row) => !fromTimeline.includes(row));
  return [
    ['events read in the timeline', read.length],
    ['  events here', events.rows.length],
    ['  of the timeline', fromTimeline.length],
    [`  of statements alone (${others.map((row) => row.id).join(', ')})`, others.length],
    ['  unaccounted for', read.filter((id) => !used.has(id)).length],
  ];
}
