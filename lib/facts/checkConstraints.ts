import { type ContentError, unknownIdMessage } from './contentError';
import { createRowError } from './createRowError';
import type { FactBase } from './factBase';
import { indexById } from './indexById';
import {
  allRelations,
  CONTAINMENT_RELATION_KINDS,
  impliedRelations,
  isPeriodWithin,
  unlistedImpliedRelations,
} from './relations';
import type { ConstraintRecord, Observation } from './schema';

/**
 * Returns errors for relations between values that fail without being marked as open questions, for open questions that
 * do not fail, and for malformed relations.
 */
export function checkConstraints(base: FactBase): ContentError[] {
  const byId = indexById(base.observations);
  const implied = new Set(impliedRelations(base).map(pairOf));
  const decided = base.constraints.rows.flatMap((constraint) =>
    problemsOf(constraint, byId, base, implied).map((message) =>
      createRowError('constraints', base.constraints, constraint, message),
    ),
  );
  return [...decided, ...largerParts(byId, base)];
}

function problemsOf(constraint: ConstraintRecord, byId: ById, base: FactBase, implied: ReadonlySet<string>): string[] {
  const members = [...constraint.parts, constraint.whole];
  const unknown = members.filter((id) => !byId.has(id)).map((id) => unknownIdMessage('observation', id, byId.keys()));
  const empty = members
    .filter((id) => byId.get(id)?.value === null)
    .map((id) => `"${id}" has no value to compare; expected observations that have one`);
  const none = constraint.parts.length === 0 ? ['has no parts; expected at least one'] : [];
  const problems = [
    ...none,
    ...repetitions(constraint, base),
    ...unknown,
    ...empty,
    ...unitProblems(constraint, byId, base),
    ...monthProblems(constraint),
  ];
  if (problems.length > 0) return problems;
  const [outcome] = outcomeProblems(constraint, byId, implied);
  return outcome === undefined ? scopeProblems(constraint, byId) : [outcome];
}

/** Returns whether a relation holds. @param amountOf returns the value of an observation, in the relation's unit */
export function constraintHolds(constraint: ConstraintRecord, amountOf: (id: string) => number): boolean {
  const whole = amountOf(constraint.whole);
  const parts = constraint.parts.map(amountOf);
  const sum = Number(parts.reduce((total, part) => total + part, 0).toFixed(6)); // 8.3 + 9.5 is 17.8
  if (constraint.kind === 'same-scope-equal') return parts.every((part) => part === whole);
  if (constraint.kind === 'parts-make-total') return sum === whole;
  if (constraint.kind === 'rest-of-year') return restKeepsPace(sum, whole, constraint.months ?? Number.NaN);
  if (constraint.compare === 'each') return parts.every((part) => part <= whole);
  return sum <= whole;
}

/** Returns the relations that do not hold for the current values, whatever their records expect. */
export function failingConstraints(base: FactBase): readonly ConstraintRecord[] {
  const byId = indexById(base.observations);
  return allRelations(base).filter((relation) => !constraintHolds(relation, (id) => byId.get(id)?.value ?? Number.NaN));
}

/**
 * Returns whether the monthly average of the rest of a year is at most one and a half times that of its first `months`
 * months.
 * @param soFar value of the first `months` months
 * @param year value of the whole year
 */
function restKeepsPace(soFar: number, year: number, months: number): boolean {
  return (year - soFar) / (12 - months) <= (1.5 * soFar) / months;
}

/** Returns a message for each part that a relation names twice, and one for a relation that repeats an earlier row. */
function repetitions(constraint: ConstraintRecord, { constraints }: FactBase): string[] {
  const { kind, parts, whole } = constraint;
  const twice = parts.filter((id, i) => parts.indexOf(id) !== i);
  const earlier = constraints.rows
    .slice(0, constraints.rows.indexOf(constraint))
    .find((row) => row.kind === kind && row.whole === whole && pairOf(row) === pairOf(constraint));
  // A duplicate id is reported by `checkDuplicates`.
  const same =
    earlier && earlier.id !== constraint.id ? [`compares the same as "${earlier.id}"; expected one of the two`] : [];
  return [...twice.map((id) => `names the part "${id}" twice; expected it once`), ...same];
}

type ById = ReadonlyMap<string, Observation>;

function unitProblems({ parts, whole }: ConstraintRecord, byId: ById, { metrics }: FactBase): string[] {
  const byMetric = indexById(metrics);
  const unitOf = (id: string) => byMetric.get(byId.get(id)?.metric ?? '')?.unit;
  // Unknown ids and metrics are reported by other checks.
  const other = parts.find((id) => unitOf(id) && unitOf(whole) && unitOf(id) !== unitOf(whole));
  return other ? [`compares ${unitOf(other)} with ${unitOf(whole)}; expected observations of one unit`] : [];
}

/**
 * Checks that values expected to be equal have the same period, and that the period of a whole contains those of its
 * parts. Parts that are each compared with the whole are exempt.
 */
function scopeProblems({ kind, parts, whole, compare }: ConstraintRecord, byId: ById): string[] {
  const around = byId.get(whole);
  if (!around || around.from === '' || compare === 'each') return [];
  const fits = (part: Observation | undefined) => {
    if (!part || part.from === '') return true;
    const same = part.from === around.from && part.to === around.to;
    if (kind === 'same-scope-equal') return same;
    const inside = around.from <= part.from && (part.to === '' || around.to === '' || part.to <= around.to);
    return kind === 'quarter-of-year' || kind === 'sub-event-of-period' ? inside && !(same && part.to !== '') : inside;
  };
  const stray = byId.get(parts.find((id) => !fits(byId.get(id))) ?? '');
  if (!stray) return [];
  const wanted = kind === 'same-scope-equal' ? 'the same period' : 'a period around that of its part';
  return [
    `is of kind ${kind}, and the periods of "${stray.id}" and "${whole}" do not fit that kind (${periodOf(stray)}; ${periodOf(around)}); expected ${wanted}, or another kind`,
  ];
}

function periodOf({ from, to }: Observation): string {
  return `${from || 'no day'} to ${to || 'no day'}`;
}

function monthProblems({ kind, months }: ConstraintRecord): string[] {
  if (kind === 'rest-of-year')
    return months === undefined ? ['does not say how many months its parts cover; expected 1 to 11 in "months"'] : [];
  return months === undefined ? [] : [`gives months, which mean nothing for ${kind}; expected none`];
}

/**
 * Checks whether a relation holds or fails as its row expects, and returns at most one problem.
 * @param implied relations that follow from the dates, as ids of part and whole
 */
function outcomeProblems(constraint: ConstraintRecord, byId: ById, implied: ReadonlySet<string>): string[] {
  const { kind, parts, whole, expected } = constraint;
  if (expected === 'unrelated') {
    const needed =
      CONTAINMENT_RELATION_KINDS.includes(kind) && parts.every((part) => isImplied(byId.get(part), byId.get(whole)));
    return needed
      ? []
      : ['is "unrelated", and metric, place, reporter and dates imply no relation of these; expected no such row'];
  }
  const holds = constraintHolds(constraint, (id) => byId.get(id)?.value ?? Number.NaN);
  if (!holds && expected === 'holds')
    return [
      'does not hold, and is not marked as an open question; expected other values, or "open-question" and its words in questions.csv',
    ];
  if (holds && expected === 'open-question')
    return ['is an open question, and it holds; expected "holds", or other values'];
  if (
    expected === 'holds' &&
    parts.length === 1 &&
    CONTAINMENT_RELATION_KINDS.includes(kind) &&
    implied.has(pairOf(constraint))
  )
    return ['follows from metric, place, reporter and dates, so it is compared already; expected no such row'];
  return [];
}

/** Returns whether `part` and `whole` belong to one series, and the period of `whole` contains that of `part`. */
function isImplied(part: Observation | undefined, whole: Observation | undefined): boolean {
  if (!part || !whole || [part.to, whole.to].includes('')) return false;
  return (
    (['metric', 'place', 'reporter'] as const).every((key) => part[key] === whole[key]) && isPeriodWithin(part, whole)
  );
}

/**
 * Returns an error for each value that exceeds the value of a longer period around its own, unless an open question or
 * an “unrelated” row names both.
 */
function largerParts(byId: ById, base: FactBase): ContentError[] {
  // An unreadable row may be the open question.
  if (base.constraints.errors.length > 0) return [];
  return unlistedImpliedRelations(base).flatMap((relation) => {
    if (constraintHolds(relation, (id) => byId.get(id)?.value ?? Number.NaN)) return [];
    const part = byId.get(relation.parts[0] ?? '');
    const message = `it is more than "${relation.whole}", in whose period it lies; expected another value or other days, or a row in constraints.csv with both: "open-question", or "unrelated" if they count differently`;
    return part ? [createRowError('observations', base.observations, part, message)] : [];
  });
}

function pairOf({ parts, whole }: ConstraintRecord): string {
  return [...parts.toSorted(), whole].join(' ');
}
