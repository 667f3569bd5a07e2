import type { IndexedMetric } from './checkIndex';
import type { CheckedNumber, CheckedText } from './checkText';
import type { StatedPeriod } from './periodsIn';
import { periodFor } from './surroundingsOf';
import { isNameOf, type UnitKind } from './unitKinds';
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
  | { readonly kind: 'period'; readonly first: number; readonly end: number; readonly number: CheckedNumber }
  /** A word of war or of water, with the glossary's entry for what was counted. */
  | { readonly kind: 'word'; readonly first: number; readonly end: number; readonly entry: string };

/** Tokens between a number and the word for what it counts, at most. */
const UNIT_WITHIN = 6;

/** What a checked text says beside its numbers, in reading order. */
export function findingsIn(text: CheckedText, metrics: Readonly<Record<string, IndexedMetric>>): readonly Finding[] {
  const found: Finding[] = [...words(text), ...hinges(text)];
  for (const number of text.checked) {
    if (number.matches.length === 0) continue;
    const unit = otherUnit(number, text, metrics);
    if (unit) found.push({ kind: 'unit', first: unit.first, end: unit.end, number });
    const period = otherPeriod(number, text);
    if (period) found.push({ kind: 'period', first: period.first, end: period.end, number });
  }
  return found.toSorted((a, b) => a.first - b.first);
}

function words({ terms }: CheckedText): readonly Finding[] {
  return terms
    .filter(({ role }) => role === 'loaded-word')
    .map(({ first, end, id }) => ({ kind: 'word', first, end, entry: id }));
}

/** Words that lead from one number to the next, or to the first, in one sentence. */
function hinges({ checked, terms, tokens }: CheckedText): readonly Finding[] {
  return checked.flatMap((part, i): readonly Finding[] => {
    const sentence = tokens[part.found.first]?.sentence;
    const before = checked[i - 1];
    const whole = tokens[before?.found.first ?? -1]?.sentence === sentence ? before : undefined;
    if (whole?.found.measure || part.found.measure) return [];
    const start = whole?.found.end ?? 0;
    const hinge = terms.find(
      ({ role, first, end }) =>
        role === 'hinge' && first >= start && end <= part.found.first && tokens[first]?.sentence === sentence,
    );
    return hinge ? [{ kind: 'hinge', first: hinge.first, end: hinge.end, whole, part }] : [];
  });
}

/** The unit word beside the number, if it is no right name for what the likeliest match counts. */
function otherUnit(
  { found, matches }: CheckedNumber,
  text: CheckedText,
  metrics: Readonly<Record<string, IndexedMetric>>,
): Term | undefined {
  const unit = metrics[matches[0]?.number.metric ?? '']?.unit;
  if (unit === undefined) return undefined;
  const next = text.numbers.find(({ first }) => first >= found.end)?.first ?? text.tokens.length;
  const nouns = text.terms.filter(
    ({ role, first }) => role === 'unit' && first >= found.end && first < Math.min(next, found.end + UNIT_WITHIN),
  );
  const isRight = nouns.some(({ id }) => namesUnit(id as UnitKind, unit));
  return isRight ? undefined : nouns.find(({ id }) => !isNameOf(id as UnitKind, unit));
}

/** A word that is the name of the unit, not one that is right beside any. */
function namesUnit(kind: UnitKind, unit: string): boolean {
  return isNameOf(kind, unit) && !isNameOf(kind, '');
}

function otherPeriod({ found, matches }: CheckedNumber, text: CheckedText): StatedPeriod | undefined {
  const fit = matches[0]?.periodFit;
  return fit === 'apart' || fit === 'overlaps' ? periodFor(found, text, true) : undefined;
}
