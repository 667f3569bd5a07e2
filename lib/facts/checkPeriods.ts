import { group, max, min, pairs } from 'd3';
import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import { parseFormula } from './formula';
import { indexById } from './indexById';
import { rowError } from './rowError';
import type { ConstraintRecord, Observation } from './schema';

/** Checks periods: of superseded values, of repeated values, of parts of a sum, and of formulas and their terms. */
export function checkPeriods(base: FactBase): ContentError[] {
  const byId = indexById(base.observations);
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const series = [...group(base.observations.rows, (row) => `${row.metric} ${row.place} ${row.reporter}`).values()];
  return [
    ...base.observations.rows.flatMap((row) => superseded(row, byId, base)),
    ...series.flatMap((rows) => unlinkedRepetitions(rows, base)),
    ...base.constraints.rows
      .filter(isSum)
      .flatMap((row) =>
        overlapsAmong(rowsOf(row.parts)).map((message) => rowError('constraints', base.constraints, row, message)),
      ),
    ...base.observations.rows
      .filter((row) => row.status === 'derived')
      .flatMap((row) =>
        formulaPeriods(row, rowsOf, base).map((text) => rowError('observations', base.observations, row, text)),
      ),
  ];
}

/** Checks that a superseded value is of the same count and starts on the same day. */
function superseded(
  row: Observation,
  byId: ReadonlyMap<string, Observation>,
  { observations }: FactBase,
): ContentError[] {
  const older = byId.get(row.supersedes);
  if (!older || (['metric', 'place', 'reporter', 'from'] as const).every((key) => older[key] === row[key])) return [];
  const message = `it supersedes "${older.id}", which is of another metric, place, reporter or start`;
  return [rowError('observations', observations, row, message)];
}

/**
 * Checks that two values of one count and period, numbered by their ids, are linked: one supersedes the other, or a
 * relation compares them.
 */
function unlinkedRepetitions(rows: readonly Observation[], { observations, constraints }: FactBase): ContentError[] {
  // An unreadable row may be the relation.
  if (constraints.errors.length > 0) return [];
  return rows.flatMap((row) => {
    const first = rows.find(({ id }) => row.id === `${id}-2`);
    if (!first || row.from === '' || first.from !== row.from || first.to !== row.to) return [];
    if (row.supersedes === first.id || row.status === 'derived') return [];
    const compared = constraints.rows.some(({ parts, whole }) =>
      [first.id, row.id].every((id) => [...parts, whole].includes(id)),
    );
    const message = `"${first.id}" is of the same count and period; expected to supersede it, or a relation with both`;
    return compared ? [] : [rowError('observations', observations, row, message)];
  });
}

function isSum({ kind, compare }: ConstraintRecord): boolean {
  return kind !== 'same-scope-equal' && compare !== 'each';
}

/** Reports parts of one sum whose different periods overlap, since the common days would count twice. */
function overlapsAmong(parts: readonly Observation[]): string[] {
  const dated = parts.filter(({ from, to }) => from !== '' && to !== '').toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return [...group(dated, (row) => `${row.metric} ${row.place} ${row.reporter}`).values()].flatMap((rows) =>
    pairs(rows)
      .filter(([a, b]) => b.from <= a.to && (a.from !== b.from || a.to !== b.to))
      .map(([a, b]) => `the periods of "${a.id}" and "${b.id}" overlap, so their days would count twice`),
  );
}

function formulaPeriods(
  row: Observation,
  rowsOf: (ids: readonly string[]) => readonly Observation[],
  { metrics }: FactBase,
): string[] {
  const unitOf = (metric: string) => indexById(metrics).get(metric)?.unit;
  const terms = termsOf(row.formula);
  const added = rowsOf(terms.filter(({ sign }) => sign === 1).map(({ id }) => id));
  const all = rowsOf(terms.map(({ id }) => id));
  // Invalid formulas are reported by other checks; terms without dates cannot be compared.
  if (all.length === 0 || all.length < terms.length || all.some(({ value }) => value === null)) return [];
  if (all.some(({ metric }) => unitOf(metric) !== unitOf(row.metric))) return [];
  if (all.some(({ from, to }) => from === '' || to === '')) return [];
  const [first, last] = [min(all, ({ from }) => from) ?? '', max(all, ({ to }) => to) ?? ''];
  const spans =
    added.length === all.length ? row.from === first && row.to === last : first <= row.from && row.to <= last;
  return [
    ...(spans ? [] : [`its period is ${row.from} to ${row.to}, and its formula’s terms are of ${first} to ${last}`]),
    ...overlapsAmong(added),
  ];
}

/** The terms of a formula; empty for an invalid one, which other checks report. */
function termsOf(formula: string): ReturnType<typeof parseFormula> {
  try {
    return parseFormula(formula);
  } catch {
    return [];
  }
}
