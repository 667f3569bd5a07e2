import type { CheckedNumber } from '@/lib/check/checkText';
import { compareCounts, comparePartWithWhole, type PartWholeEvidence } from '@/lib/check/comparePartWithWhole';
import type { Remark, TextWithRemarks } from '@/lib/check/findRemarks';
import type { SeriesOfNewNumber } from '@/lib/check/findSeriesOfNewNumber';
import { isPartLargerThanWhole } from '@/lib/check/findWordingRemarks';
import type { IndexedNumber } from '@/lib/check/indexedNumber';
import {
  areOnlyContainingPlacesNamed,
  areOnlyOtherPlacesNamed,
  isMoroccanNeighbourOfNamedCity,
  isPlaceWithin,
  selectPlacesBelowCountry,
} from '@/lib/check/placeContainment';
import { isReporterNamed } from '@/lib/check/reporterGroups';
import {
  identifiesWhatWasCounted,
  isCorrectNameOfUnit,
  TRAVEL_WAY_UNIT_KINDS,
  type UnitKind,
} from '@/lib/check/unitKinds';
import { isolateNumbersLeftToRight } from '@/lib/text/isolateNumbersLeftToRight';
import type { CheckIndex, CheckNumberEntry } from './checkIndex';
import type { SentenceCheckContext } from './createSentenceCheckContext';

/**
 * The two ways to read words such as “of which”, drawn as bars on one scale: the part is inside the whole, or beside
 * it.
 */
export interface PartWholeBarValues {
  readonly whole: number;
  readonly part: number;
  /** Whether both numbers are exact, so that their difference can be shown. */
  readonly isExact: boolean;
  /** The reading that the tables contradict, if any; `supported` is the reading that they support. */
  readonly contradicted: 'inside' | undefined;
  readonly supported: 'beside' | 'inside' | undefined;
}

/** A remark on a part of a text in its final wording, for the page and for the text that readers copy. */
export interface DescribedRemark {
  readonly kind: Remark['kind'] | 'sum';
  /**
   * Colour of the metric of the number, or of the numbers that “of which” joins; absent where no table has the number.
   */
  readonly hue?: string;
  /**
   * Ids of the observations that the written number may refer to, best match first; empty where no table has it. Absent
   * where the remark is not about a number.
   */
  readonly ids?: readonly string[];
  /**
   * The part of the text as it was written. `from` is the index of its first character, `to` the index after its last.
   */
  readonly written: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  /** Numbers of the tables to show below the lines. */
  readonly numbers: readonly CheckNumberEntry[];
  /**
   * Whether `numbers` are other values of the same count, because no table has the written number; none is then folded.
   */
  readonly isSeries?: true;
  /**
   * Position of an earlier number that, like this one, is in no table and has no other remark. Both share one item of
   * the list.
   */
  readonly joinedTo?: { readonly from: number; readonly to: number };
  readonly bars?: PartWholeBarValues;
  /** A link to further reading, with its text. */
  readonly link?: { readonly address: string; readonly text: string };
}

type Said = Pick<DescribedRemark, 'lines' | 'numbers'> & Partial<DescribedRemark>;

/** Returns the remarks on a text, written in the language of the page, in reading order. */
export function describeRemarks(
  written: string,
  { text, remarks }: TextWithRemarks,
  context: SentenceCheckContext,
): readonly DescribedRemark[] {
  const from = (first: number) => text.tokens[first]?.from ?? 0;
  const to = (end: number) => text.tokens[end - 1]?.to ?? 0;
  const slice: Slice = ({ first, end }) => written.slice(from(first), to(end));
  const described = remarks.map(
    (remark): DescribedRemark => ({
      kind: remark.kind,
      written: slice(remark),
      from: from(remark.first),
      to: to(remark.end),
      ...describe(remark, slice, context),
    }),
  );
  return described.map((remark) => {
    const first = isBare(remark) && described.find((other) => isBare(other) && other.lines[0] === remark.lines[0]);
    return first && first !== remark ? { ...remark, joinedTo: first } : remark;
  });
}

/** Returns whether a remark consists only of the line saying that a number is in no table. */
function isBare({ kind, ids, lines, numbers }: DescribedRemark): boolean {
  return kind === 'number' && ids?.length === 0 && numbers.length === 0 && lines.length === 1;
}

/** Returns the text from the token `first` to the one before the token `end`, as it was written. */
type Slice = (part: { readonly first: number; readonly end: number }) => string;

function describe(remark: Remark, slice: Slice, context: SentenceCheckContext): Said {
  const { index, say } = context;
  if (remark.kind === 'number') return describeNumber(remark, slice, context);
  if (remark.kind === 'hinge') return describePartWholePhrase(remark, slice(remark), slice, context);
  if (remark.kind === 'word') {
    const { term = '', definition = '', address = '' } = index.glossary[remark.entry] ?? {};
    return { lines: [say(index.words.word, { term, definition })], numbers: [], link: { address, text: term } };
  }
  const best = entryOf(remark.number, context);
  const [word, number] = [slice(remark), slice(remark.number.found)];
  if (remark.kind === 'unit') return { lines: unitLines(remark.word, word, number, best, context), numbers: [] };
  const periods = remark.number.matches.map((match) => context.entries.get(match.number.id)?.period ?? '');
  const period = [...new Set(periods)].join(index.signs.comma);
  const line = say(index.words.period.other, { words: word, number, period });
  const instead = remark.instead.flatMap(({ id }) => context.entries.get(id) ?? []);
  return { lines: instead.length > 0 ? [line, index.words.period.instead] : [line], numbers: instead };
}

/**
 * Returns the lines of a remark on a unit: what is counted, and what the count leaves out. Where it helps, a sentence
 * in plain words comes first, e.g. that the number does not count people.
 */
function unitLines(
  kind: UnitKind,
  word: string,
  number: string,
  best: CheckNumberEntry | undefined,
  { index, say }: SentenceCheckContext,
): readonly string[] {
  const { unit } = index.words;
  const { unit: counted = '', counts = '', leavesOut = '' } = index.metrics[best?.metric ?? ''] ?? {};
  const plain =
    unit.plain[counted.replace(/ ./gu, (letters) => letters[1]?.toUpperCase() ?? '') as keyof typeof unit.plain];
  return [
    ...(plain && isPlainHelp(kind, counted) ? [plain] : []),
    say(unit.other, { word, number, counts }),
    ...(leavesOut === '' ? [] : [say(unit.leavesOut, { leavesOut })]),
  ];
}

/**
 * Returns whether a remark on a unit begins with a plain sentence on what the tables count. It does not if that would
 * state the obvious, e.g. that women are people.
 */
function isPlainHelp(kind: UnitKind, counted: string): boolean {
  if (!identifiesWhatWasCounted(kind)) return !(kind === 'nationals' && counted === 'people');
  // “On foot” names a way to travel, so it does not contradict the unit “people”.
  if (TRAVEL_WAY_UNIT_KINDS.includes(kind) && counted === 'people') return false;
  return isCorrectNameOfUnit('people', counted) && (counted !== 'people' || isCorrectNameOfUnit(kind, 'boats'));
}

/** Returns the best match of a written number in the tables; undefined where there is none. */
function entryOf({ matches }: CheckedNumber, { entries }: SentenceCheckContext): CheckNumberEntry | undefined {
  return entries.get(matches[0]?.number.id ?? '');
}

function describeNumber(
  { number, calculation, sameDigits, series, hasReliableMatch, agrees, isAlone }: Extract<Remark, { kind: 'number' }>,
  slice: Slice,
  context: SentenceCheckContext,
): Said {
  const { index, entries, say, number: format } = context;
  const { known, unknown, sum: sums } = index.words;
  const ids = number.matches.map((match) => match.number.id);
  const entriesOf = (all: readonly string[]) => all.flatMap((id) => entries.get(id) ?? []);
  const numbers = entriesOf(ids);
  const [best] = numbers;
  if (best) {
    const otherwise =
      hasReliableMatch && numbers.length === 1 ? otherBodyOrPlaceLines(number, isAlone, best, context) : [];
    const one = agrees && otherwise.length === 0 ? known.agrees : known.one;
    const lines = [numbers.length === 1 ? one : say(known.several, { n: numbers.length })];
    if (hasReliableMatch && !number.matches[0]?.isExact && numbers.length === 1)
      lines.push(say(known.rounded, { printed: slice(number.found), value: best.shown }));
    if (number.matches[0]?.isEdge && best.low !== null && best.high !== null)
      lines.push(say(known.edge, { low: format(best.low), high: format(best.high) }));
    if (numbers.every(({ status }) => status === 'derived')) lines.push(known.derived);
    lines.push(...otherwise);
    return { ids, lines, numbers, ...hueOf(best, index) };
  }
  if (calculation) {
    const formula = isolateNumbersLeftToRight(index.locale, formulaOf(calculation, format));
    const [value, base] = calculation.values;
    const percent = format(Math.round(Math.abs(value / base - 1) * 1000) / 10);
    const line = say(calculationMessage(calculation, sums), {
      formula,
      percent,
      sum: format(calculation.sign === '−' ? value - base : value + base),
    });
    const parts = entriesOf(calculation.numbers.flatMap((each) => each?.id ?? []));
    const [a, b] = calculation.sign === '+' ? calculation.numbers.map((each) => index.metrics[each?.metric ?? '']) : [];
    const isMixed = a && b && a.unit !== b.unit;
    const lines = [
      ...(calculation.of === 'other' ? [] : [unknown.title]),
      line,
      ...(calculation.sign === '÷' && areUnequal(calculation.numbers) ? [sums.unequal] : []),
      ...(isMixed ? [say(sums.mixed, { first: a.counts, second: b.counts })] : []),
    ];
    return { kind: 'sum', ids, lines, numbers: parts };
  }
  if (sameDigits) return { ids, lines: [unknown.sameDigits], numbers: entriesOf(sameDigits.map(({ id }) => id)) };
  if (series) return { ids, ...describeSeries(series, number, context) };
  return { ids, lines: [unknown.title], numbers: [] };
}

/**
 * Minimum difference in length between two periods, as a share of the second one, at which a remark says that the
 * change between their values means little.
 */
const MIN_UNEQUAL_SHARE = 0.05;

/**
 * Returns whether two numbers cover periods of clearly different lengths, so that the change between them says little.
 */
function areUnequal([a, b]: NumberCalculation['numbers']): boolean {
  const days = (each: typeof a) => (each ? Date.parse(each.to) - Date.parse(each.from) : Number.NaN);
  return Math.abs(days(a) / days(b) - 1) > MIN_UNEQUAL_SHARE;
}

type NumberCalculation = NonNullable<Extract<Remark, { kind: 'number' }>['calculation']>;

function formulaOf({ sign, values: [a, b] }: NumberCalculation, format: (value: number) => string): string {
  if (sign === '÷') return `${format(a)} ÷ ${format(b)} − 1`;
  return `${format(a)} ${sign === '/' ? '÷' : sign} ${format(b)}`;
}

function calculationMessage(
  { sign, of, values, numbers }: NumberCalculation,
  sums: CheckIndex['words']['sum'],
): string {
  if (sign === '/') return sums.share;
  if (sign === '÷' && of === 'tables') return numbers[0] ? sums.changeInTables : sums.changeFromTables;
  if (of === 'other' && sign === '+') return sums.otherSum;
  if (of === 'other' && sign === '−') return sums.otherDifference;
  if (of === 'other') return values[0] > values[1] ? sums.otherRise : sums.otherFall;
  if (sign === '÷') return sums.changeInText;
  return sums.inText;
}

/**
 * Returns the remark on a number that is in no table, when the tables have other values of the same count. It lists
 * those values and states the change from the year before.
 */
function describeSeries(
  { named, years, sameMonths, current, changes }: SeriesOfNewNumber,
  { found }: CheckedNumber,
  { index, entries, say, number: format }: SentenceCheckContext,
): Said {
  const { unknown } = index.words;
  const others = [...(current ? [current] : []), ...sameMonths, ...years];
  const shown = [...named, ...others.toSorted((a, b) => b.to.localeCompare(a.to))];
  const numbers = [...new Set(shown.map(({ id }) => id))].flatMap((id) => entries.get(id) ?? []);
  const { counts = '', leavesOut = '' } = index.metrics[numbers[0]?.metric ?? ''] ?? {};
  const lines = changes.flatMap(({ from, percent }) => {
    const entry = entries.get(from.id);
    if (!entry || found.closeness !== 'exact') return [];
    const values = { value: entry.shown, period: entry.period, percent: format(Math.abs(percent)) };
    if (percent === 0) return [];
    return [say(percent > 0 ? unknown.above : unknown.below, values)];
  });
  return {
    lines: [
      unknown.title,
      ...lines,
      say(unknown.counts, { counts, leavesOut }),
      named.length > 0 ? unknown.named : unknown.series,
    ],
    numbers,
    isSeries: true,
  };
}

/** Returns lines that name the body and the place of the only match, where the sentence names another body or place. */
function otherBodyOrPlaceLines(
  { around: { reporters, reportersBefore, places } }: CheckedNumber,
  isAlone: boolean | undefined,
  { metric, reporter, place }: CheckNumberEntry,
  { index, say }: SentenceCheckContext,
): readonly string[] {
  const { known } = index.words;
  const named = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
    [...new Set(ids)].flatMap((id) => names[id] ?? []).join(index.signs.comma);
  // IOM in “returns with IOM” is a part of what is counted.
  const others = named(
    reportersBefore.filter((id) => !metric.endsWith(`-${id}`)),
    index.reporters,
  );
  // People are stopped at Fnideq on their way to Ceuta, so a sentence that names Ceuta is no contradiction.
  const isOnTheWay =
    isMoroccanNeighbourOfNamedCity(place, places) && !places.some((named) => isPlaceWithin(named, 'morocco'));
  // A distance has two ends, and neither is its place.
  const isElsewhere = isAlone && areOnlyOtherPlacesNamed(place, places) && !isOnTheWay && metric !== 'distance';
  // Land borders and events have one location, even where the sentence names a larger place around it.
  const isWhole =
    isAlone && /^arriv/u.test(metric) && !metric.endsWith('-land') && areOnlyContainingPlacesNamed(place, places);
  const where = isElsewhere
    ? named(selectPlacesBelowCountry(places), index.places)
    : isWhole
      ? named(places, index.places)
      : '';
  return [
    ...(others !== '' && !isReporterNamed(reporter, reporters)
      ? [say(known.reporter, { named: others, reporter: index.reporters[reporter] ?? '' })]
      : []),
    ...(where !== '' ? [say(known.place, { named: where, place: index.places[place] ?? '' })] : []),
  ];
}

/**
 * Kinds of evidence that leave open whether one number is a part of the other: if one pair of matches is `within` and
 * all others are of these kinds, the sentence is taken to mean the pair that is `within`.
 */
const OPEN: readonly PartWholeEvidence[] = ['within', 'undecided', 'other-body'];

/**
 * Returns the evidence on which all pairs of matches of the two numbers agree. If they disagree, returns `within` if
 * one pair is `within` and no pair excludes it, else `undecided`.
 */
function agreedEvidence(whole: CheckedNumber, part: CheckedNumber, { metrics }: CheckIndex): PartWholeEvidence {
  const all = whole.matches.flatMap((a) => part.matches.map((b) => comparePartWithWhole(a.number, b.number, metrics)));
  const [first = 'undecided'] = all;
  if (all.every((each) => each === first)) return first;
  return all.includes('within') && all.every((each) => OPEN.includes(each)) ? 'within' : 'undecided';
}

function hueOf(number: CheckNumberEntry | undefined, { metrics }: CheckIndex): Pick<DescribedRemark, 'hue'> {
  const hue = metrics[number?.metric ?? '']?.hue;
  return hue === undefined ? {} : { hue };
}

function describePartWholePhrase(
  { whole, part, counts }: Extract<Remark, { kind: 'hinge' }>,
  written: string,
  slice: Slice,
  context: SentenceCheckContext,
): Said {
  const { index, say } = context;
  const { hinge } = index.words;
  const isShare = part.found.measure === 'percent';
  const values = {
    whole: slice(whole.found),
    part: (isShare && part.matches[0]?.isExact && entryOf(part, context)?.shown) || slice(part.found),
  };
  const entryOfCount = (number: IndexedNumber | undefined) => context.entries.get(number?.id ?? '');
  const [first, second] = counts ? counts.map(entryOfCount) : [entryOf(whole, context), entryOf(part, context)];
  const evidence = counts ? compareCounts(...counts, index.metrics) : agreedEvidence(whole, part, index);
  const { message, names } = {
    apart: { message: hinge.apart, names: (number: CheckNumberEntry) => number.period },
    elsewhere: { message: hinge.elsewhere, names: ({ place }: CheckNumberEntry) => index.places[place] },
    same: { message: hinge.same, names: () => '' },
    within: { message: hinge.within, names: () => '' },
    possible: { message: hinge.possible, names: () => '' },
    'other-kind': { message: hinge.otherKind, names: ({ metric }: CheckNumberEntry) => index.metrics[metric]?.counts },
    'other-body': { message: hinge.otherBody, names: ({ reporter }: CheckNumberEntry) => index.reporters[reporter] },
    undecided: { message: hinge.undecided, names: () => '' },
  }[evidence];
  const name = (number: CheckNumberEntry | undefined) => (number && names(number)) ?? '';
  // In the message, “the first” is the number that the sentence names first.
  const isPartFirst = part.found.first < whole.found.first && evidence.startsWith('other-');
  const [one, other] = isPartFirst ? [second, first] : [first, second];
  const isInStory = (numbers: readonly string[]) => [first, second].every((each) => each && numbers.includes(each.id));
  const story = counts ? undefined : index.claims.find(({ numbers }) => isInStory(numbers));
  const isLarger = isPartLargerThanWhole(whole, part);
  const isOutside = evidence === 'apart' || evidence === 'elsewhere';
  const bars: PartWholeBarValues = {
    whole: whole.found.value,
    part: part.found.value,
    isExact: [whole, part].every(({ found, matches }) => found.closeness === 'exact' && matches[0]?.isExact !== false),
    contradicted: isOutside || evidence === 'same' || isLarger ? 'inside' : undefined,
    supported: isOutside ? 'beside' : evidence === 'within' ? 'inside' : undefined,
  };
  return {
    lines: [
      say(hinge.open, { words: written, ...values }),
      ...(isLarger ? [say(hinge.larger, values)] : []),
      ...(isLarger && evidence === 'undecided'
        ? []
        : [say(message, { first: name(one), second: name(other), ...values })]),
    ],
    numbers: [],
    ...hueOf(first, index),
    // A share and a count have no common scale.
    ...(!isShare && { bars }),
    ...(story && { link: { address: story.address, text: hinge.story } }),
  };
}
