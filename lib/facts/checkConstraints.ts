import type { ConstraintRecord } from '@/content/data/constraints';
import { type ContentError, unknownId } from './contentError';
import type { FactBase } from './factBase';
import { indexById } from './indexById';

const FILE = 'content/data/constraints.ts';

/** Relations that should hold: what fails must be an open question, and an open question must fail. */
export function checkConstraints(base: FactBase): ContentError[] {
  const byId = new Map(base.observations.rows.map((row) => [row.id, row]));
  const values = new Map(base.observations.rows.map((row) => [row.id, row.value]));
  return base.constraints.flatMap((constraint) => {
    const members = [...constraint.parts, constraint.whole];
    const unknown = members.filter((id) => !values.has(id)).map((id) => unknownId('observation', id, values.keys()));
    const empty = members.filter((id) => values.get(id) === null).map((id) => `"${id}" has no value to compare`);
    const none = constraint.parts.length === 0 ? ['has no parts; expected at least one'] : [];
    const problems = [...none, ...unknown, ...empty, ...unitProblems(constraint, base), ...monthProblems(constraint)];
    if (problems.length === 0) problems.push(...outcomeProblems(constraint, (id) => values.get(id) ?? Number.NaN));
    if (problems.length === 0) problems.push(...scopeProblems(constraint, byId));
    return problems.map((message) => ({ file: FILE, message: `"${constraint.id}": ${message}` }));
  });
}

/** Whether the relation holds. @param amountOf value of an observation, in the relation's one unit. */
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

/** Whether the monthly count after the first `months` is at most half as high again as in them. */
function restKeepsPace(soFar: number, year: number, months: number): boolean {
  return (year - soFar) / (12 - months) <= (1.5 * soFar) / months;
}

function unitProblems({ parts, whole }: ConstraintRecord, base: FactBase): string[] {
  const unitOf = (id: string) =>
    indexById(base.metrics).get(base.observations.rows.find((row) => row.id === id)?.metric ?? '')?.unit;
  // An id or a metric that is unknown is an error of its own.
  const other = parts.find((id) => unitOf(id) && unitOf(whole) && unitOf(id) !== unitOf(whole));
  return other ? [`compares ${unitOf(other)} with ${unitOf(whole)}, which is the comparability table's matter`] : [];
}

/** One period for what should be equal; the whole's period around the parts' elsewhere. Parts set one by one may differ. */
function scopeProblems({ kind, parts, whole, compare }: ConstraintRecord, byId: Periods): string[] {
  const around = byId.get(whole);
  if (!around || around.from === '' || compare === 'each') return [];
  const fits = (part: Period | undefined) => {
    if (!part || part.from === '') return true;
    const same = part.from === around.from && part.to === around.to;
    if (kind === 'same-scope-equal') return same;
    const inside = around.from <= part.from && (part.to === '' || around.to === '' || part.to <= around.to);
    return kind === 'quarter-of-year' || kind === 'sub-event-of-period' ? inside && !(same && part.to !== '') : inside;
  };
  const stray = parts.find((id) => !fits(byId.get(id)));
  return stray ? [`is of kind ${kind}, and the periods of "${stray}" and "${whole}" are not such`] : [];
}

interface Period {
  readonly from: string;
  readonly to: string;
}
type Periods = ReadonlyMap<string, Period>;

function monthProblems({ kind, months }: ConstraintRecord): string[] {
  if (kind !== 'rest-of-year')
    return months === undefined ? [] : [`gives months, which mean nothing for ${kind}; expected none`];
  return months !== undefined && months >= 1 && months <= 11
    ? []
    : ['does not say how many months, 1 to 11, its parts cover; the rest of the year is set against them'];
}

function outcomeProblems(constraint: ConstraintRecord, amountOf: (id: string) => number): string[] {
  const holds = constraintHolds(constraint, amountOf);
  const isQuestion = constraint.expected === 'open-question';
  if (!holds && !isQuestion) return ['does not hold, and no open question says so; expected one'];
  if (holds && isQuestion) return ['is an open question, and it holds; expected no question, or other values'];
  return [];
}
