import type { CheckedNumber, CheckedText } from './checkText';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import type { FoundNumber } from './numbersIn';
import { fitOf, type StatedPeriod } from './periodsIn';
import { namesMigration } from './surroundingsOf';
import { isNameOf, namesUnit, type UnitKind } from './unitKinds';
import type { Term } from './vocabulary';

/** Something in a text, besides its numbers, that a reader should know of. Places are those of tokens. */
export type Finding =
  /** A unit word beside a number that counts something else. */
  | { readonly kind: 'unit'; readonly first: number; readonly end: number; readonly number: CheckedNumber }
  /** Words that leave open whether a number is a part of the one before, or of one that the text does not give. */
  | {
      readonly kind: 'hinge';
      readonly first: number;
      readonly end: number;
      readonly whole: CheckedNumber | undefined;
      readonly part: CheckedNumber;
    }
  /** A period other than that of the number in our tables. */
  | {
      readonly kind: 'period';
      readonly first: number;
      readonly end: number;
      readonly number: CheckedNumber;
      /** The values in the tables for the period that the text names. */
      readonly instead: readonly IndexedNumber[];
    }
  /** A word of war or of water, with the glossary's entry for what was counted. */
  | { readonly kind: 'word'; readonly first: number; readonly end: number; readonly entry: string };

/** Tokens between a number and the word for what it counts, at most. */
const UNIT_WITHIN = 6;

/** Signs over which no noun reaches its number. */
const STOPS = /^[.,،;:!?؟؛()[\]#]$/u;

/** What a checked text says beside its numbers, in reading order. */
export function findingsIn(
  text: CheckedText,
  metrics: Readonly<Record<string, IndexedMetric>>,
  numbers: readonly IndexedNumber[] = [],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const number of text.checked) {
    if (number.matches.length === 0) continue;
    const unit = otherUnit(number, text, metrics);
    if (unit) found.push({ kind: 'unit', first: unit.first, end: unit.end, number });
    const period = otherPeriod(number, text);
    if (period) {
      const { first, end } = period;
      found.push({ kind: 'period', first, end, number, instead: ofPeriod(period, number, numbers) });
    }
  }
  return [...found, ...hinges(text), ...words(text)].toSorted((a, b) => a.first - b.first);
}

/** Only of a text about what we count: a heat wave is no word for people. */
function words({ terms, checked }: CheckedText): readonly Finding[] {
  const isOurs =
    namesMigration(terms) ||
    terms.some(({ role }) => role === 'place') ||
    checked.some(({ matches }) => matches.length > 0);
  if (!isOurs) return [];
  return terms
    .filter(({ role }) => role === 'loaded-word')
    .map(({ first, end, id }) => ({ kind: 'word', first, end, entry: id }));
}

/** Words that make one number a part of another, when one of the two numbers is in the tables. */
function hinges({ hinges: all, checked, terms }: CheckedText): readonly Finding[] {
  const of = (found: FoundNumber | undefined) => checked.find((each) => each.found === found);
  return all.flatMap((hinge): readonly Finding[] => {
    const { first, end } = hinge;
    const [whole, part] = [of(hinge.whole), of(hinge.part)];
    if (!part || whole?.found.measure || part.found.measure) return [];
    const gap = part.found.first >= end ? part.found.first - end : first - part.found.end;
    const isKnown = [whole, part].some((number) => number && number.matches.length > 0);
    const isSaidOfPart = part.matches.length > 0 ? gap <= UNIT_WITHIN / 2 : gap <= 1 && namesMigration(terms);
    return (whole ? isKnown : isSaidOfPart) ? [{ kind: 'hinge', first, end, whole, part }] : [];
  });
}

/** The unit word beside the number, if it is no right name for what the likeliest match counts. */
function otherUnit(
  { found, matches }: CheckedNumber,
  text: CheckedText,
  metrics: Readonly<Record<string, IndexedMetric>>,
): Term | undefined {
  const unit = metrics[matches[0]?.number.metric ?? '']?.unit;
  if (unit === undefined || found.measure) return undefined;
  const next = text.numbers.find(({ first }) => first >= found.end)?.first ?? text.tokens.length;
  const stop = text.tokens.findIndex(({ text: sign }, at) => at >= found.end && STOPS.test(sign));
  const last = Math.min(next, found.end + UNIT_WITHIN, stop < 0 ? next : stop);
  const nouns = text.terms.filter(
    ({ role, first }) =>
      role === 'unit' && first >= found.end && first < last && text.clauses[first] === text.clauses[found.first],
  );
  const isRight = nouns.some(({ id }) => namesUnit(id as UnitKind, unit));
  return isRight ? undefined : nouns.find(({ id }) => !isNameOf(id as UnitKind, unit));
}

/** The numbers of the same count, place and body for another period, not those that we calculated. */
function ofPeriod(
  period: StatedPeriod,
  { matches }: CheckedNumber,
  numbers: readonly IndexedNumber[],
): readonly IndexedNumber[] {
  const best = matches[0]?.number;
  return numbers.filter(
    ({ metric, place, reporter, status, from, to }) =>
      metric === best?.metric &&
      place === best.place &&
      reporter === best.reporter &&
      status !== 'derived' &&
      fitOf(period, from, to) === 'same',
  );
}

function otherPeriod({ matches, around: { period } }: CheckedNumber, text: CheckedText): StatedPeriod | undefined {
  const [best] = matches;
  if (!best?.isExact || !period || period.isShared || isOfAllStated(best.number, text)) return undefined;
  if (best.periodFit === 'apart') return period;
  const isDetail = period.isPart === true || isEvent(best.number);
  return best.periodFit === 'overlaps' && !isDetail ? period : undefined;
}

/** A day of the year that the sentence names is no other time. */
function isEvent({ from, to }: IndexedNumber): boolean {
  return from !== '' && from.slice(0, 7) === to.slice(0, 7);
}

/** Whether it adds up years that the text names one by one: `2021 and the first quarter of 2022`. */
function isOfAllStated({ from, to }: IndexedNumber, { periods }: CheckedText): boolean {
  const years = [from, to].map((day) => Number(day.slice(0, 4)));
  return years[0] !== years[1] && years.every((year) => periods.some((period) => period.year === year));
}
