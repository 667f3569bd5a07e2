import { evidenceOf } from '@/lib/facts/checkEvidence';
import type { FactBase } from '@/lib/facts/factBase';
import { isPlotted } from '@/lib/facts/incidents';
import { factWords } from '@/lib/text/factWords';

type Line = readonly [name: string, count: number | string];

/**
 * Accounts for the research: which evidence was read, which records came of it, and what was left out for which reason.
 */
export function accounts(base: FactBase): readonly Line[] {
  const read = base.evidence.rows.map((row) => row.id);
  const uses = evidenceOf(base);
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
  const plotted = incidents.rows.filter(isPlotted).length;
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
