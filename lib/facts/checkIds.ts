import { rollup } from 'd3';
import { createRuleViolation, type RuleViolation } from './applyExceptions';
import { isCalendarDate, isCalendarDay } from './calendar';
import type { FactBase } from './factBase';
import { indexById } from './indexById';
import type { Observation } from './schema';
import { toIdSlug } from './toIdSlug';

/**
 * Returns a violation for each row whose id contradicts its cells: metric, period and place of an observation, page of
 * a report, day of an incident or event. This reveals typos in the id or in the cells.
 */
export function checkIds(base: FactBase): RuleViolation[] {
  return [...observationIds(base), ...reportIds(base), ...sourceIds(base), ...dayIds(base)];
}

function observationIds(base: FactBase): RuleViolation[] {
  const { observations } = base;
  const metrics = indexById(base.metrics);
  const usual = usualPlaces(observations.rows);
  const find = (rule: RuleViolation['rule'], row: Observation, message: string) =>
    createRuleViolation(rule, 'observations', observations, row, message);
  return observations.rows.flatMap((row) => {
    if (!metrics.has(row.metric)) return [];
    const named = metricIn(row.id, metrics);
    if (named !== row.metric)
      return [find('metric-in-id', row, `its metric is ${row.metric}, and its id begins with ${named ?? 'none'}`)];
    const problems: RuleViolation[] = [];
    if (!periodFits(row))
      problems.push(find('period-in-id', row, `its period is ${row.from} to ${row.to}, which contradicts its id`));
    const place = usual.get(row.metric);
    if (base.placeIds.includes(row.place) && !namesPlace(row) && place !== undefined && row.place !== place)
      problems.push(find('place-in-id', row, `its place is ${row.place}, and its id without a place means ${place}`));
    return problems;
  });
}

/** Returns the longest metric id that an observation id begins with; undefined where there is none. */
function metricIn(id: string, metrics: ReadonlyMap<string, unknown>): string | undefined {
  const words = id.split('-');
  return words.map((_, i) => words.slice(0, words.length - i).join('-')).find((begin) => metrics.has(begin));
}

function periodFits({ id, metric, from, to }: Observation): boolean {
  const named = parsePeriodInId(id.slice(metric.length + 1));
  const wrong = [from, to].some((day) => day !== '' && !isCalendarDay(day)) || (to !== '' && from > to);
  // There is nothing to compare without a period, or with one that other checks report as invalid.
  if (!named || from === '' || wrong) return true;
  const { kind, start, end } = named;
  const within = (day: string, span: typeof start) => span.first <= day && day <= span.last;
  if (kind === 'part') return from === start.first && to === start.last;
  if (kind === 'year') return from === start.first && (to === '' || to === start.last);
  if (kind === 'range') return from === start.first && within(to, end);
  return within(from, start) || (from === `${from.slice(0, 4)}-01-01` && within(to, start));
}

function namesPlace({ id, place }: Observation): boolean {
  return `-${id}-`.includes(`-${place}-`);
}

/**
 * Returns, by metric, the place that an observation id implies when it names none: the most frequent place among the
 * observations with such ids.
 */
function usualPlaces(rows: readonly Observation[]): ReadonlyMap<string, string> {
  const counts = rollup(
    rows.filter((row) => !namesPlace(row)),
    (same) => same.length,
    (row) => row.metric,
    (row) => row.place,
  );
  return new Map(
    [...counts].map(([metric, places]) => [metric, [...places].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
}

function reportIds({ reports, observations, publishers }: FactBase): RuleViolation[] {
  const known = new Set([...observations.rows, ...publishers.rows].map((row) => row.id));
  return reports.rows
    .filter((row) => known.has(row.observation) && known.has(row.publisher))
    .filter((row) => !`${row.id}-`.startsWith(`r-${row.observation}-${row.publisher}-`))
    .map((row) => {
      const message = `it is for ${row.observation} in ${row.publisher}, which contradicts its id`;
      return createRuleViolation('report-id', 'reports', reports, row, message);
    });
}

function sourceIds(base: FactBase): RuleViolation[] {
  const owners = new Set([...base.incidents.rows, ...base.events.rows].map((row) => row.id));
  const fits = (id: string, owner: string, publisher: string) =>
    !owners.has(owner) ||
    (id.startsWith(`s-${owner}-`) &&
      toIdSlug(publisher).startsWith(id.slice(`s-${owner}-`.length).replace(/-\d$/, '')));
  const message = 'its owner or its publisher is not the one in its id';
  return [
    ...base['incident-sources'].rows
      .filter((row) => !fits(row.id, row.incident, row.publisher))
      .map((row) => createRuleViolation('source-id', 'incident-sources', base['incident-sources'], row, message)),
    ...base['event-sources'].rows
      .filter((row) => !fits(row.id, row.event, row.publisher))
      .map((row) => createRuleViolation('source-id', 'event-sources', base['event-sources'], row, message)),
  ];
}

function dayIds({ incidents, events }: FactBase): RuleViolation[] {
  const message = ({ date }: { readonly date: string }) => `its date is ${date}, which contradicts its id`;
  return [
    ...incidents.rows
      .filter(({ id, date }) => isCalendarDate(date) && !id.startsWith(date))
      .map((row) => createRuleViolation('date-in-id', 'incidents', incidents, row, message(row))),
    ...events.rows
      .filter(({ id, date }) => isCalendarDate(date) && !id.endsWith(`-${date}`))
      .map((row) => createRuleViolation('date-in-id', 'events', events, row, message(row))),
  ];
}

/** A span of time: its first and its last day, YYYY-MM-DD. */
interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** The period in an observation's id: `2021`, `2022-q1`, `2018-nov`, `2017-to-2022-05`. */
interface IdPeriod {
  /** The kind of period; `part` is a quarter or half of a year. */
  readonly kind: 'year' | 'part' | 'month' | 'day' | 'range';
  readonly start: DaySpan;
  readonly end: DaySpan;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PART = 'q[1-4]|h[12]|june|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d\\d(?:-\\d\\d)?';
const YEAR = '(?:19|20)\\d\\d';
const PERIOD = new RegExp(`^(${YEAR})(?:-(${PART}))?(?:-to-(${YEAR})(?:-(${PART}))?)?(?=-|$)`);

/**
 * Parses the period in an observation id, such as `2022-q1`.
 * @param words the id without its metric
 * @returns null where `words` does not begin with a year
 */
export function parsePeriodInId(words: string): IdPeriod | null {
  const [, year, part = '', lastYear, lastPart = ''] = PERIOD.exec(words) ?? [];
  if (!year) return null;
  const start = spanOf(year, part);
  if (lastYear) return { kind: 'range', start, end: spanOf(lastYear, lastPart) };
  const kind = part === '' ? 'year' : /^[qh]/.test(part) ? 'part' : part.length === 5 ? 'day' : 'month';
  return { kind, start, end: start };
}

function spanOf(year: string, part: string): DaySpan {
  if (part === '') return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (part.length === 5) return { first: `${year}-${part}`, last: `${year}-${part}` };
  const length = part.startsWith('q') ? 3 : part.startsWith('h') ? 6 : 1;
  const month = length > 1 ? length * (Number(part.slice(1)) - 1) + 1 : monthOf(part);
  const lastMonth = month + length - 1;
  return { first: `${year}-${pad(month)}-01`, last: `${year}-${pad(lastMonth)}-${daysIn(Number(year), lastMonth)}` };
}

/** Returns the number, 1 to 12, of a month written as `nov`, `june` or `11`. */
function monthOf(part: string): number {
  return MONTHS.indexOf(part.slice(0, 3)) + 1 || Number(part);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
