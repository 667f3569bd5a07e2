import type { Locale } from '@/lib/locales';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import { type Match, matchNumber, type Surroundings } from './matchNumber';
import { type FoundNumber, numbersIn } from './numbersIn';
import { periodOf } from './periodOf';
import { periodsIn, type StatedPeriod } from './periodsIn';
import { hasUnknownWords, type ReadText, surroundingsOf } from './surroundingsOf';
import { termsOf, type Vocabularies } from './termsOf';
import { areInOneSentence, splitTokens } from './tokens';
import { wholeOf } from './wholeOf';

/** What texts are checked against. */
export interface CheckTables {
  readonly numbers: readonly IndexedNumber[];
  readonly metrics: Readonly<Record<string, IndexedMetric>>;
  readonly vocabularies: Vocabularies;
}

/** A number of a text, with what it can be. */
export interface CheckedNumber {
  readonly found: FoundNumber;
  /** What the text says around it. */
  readonly around: Surroundings;
  /** The likeliest first; none where it is in no table. */
  readonly matches: readonly Match[];
}

/** A text, read, with what our tables hold of its numbers. */
export interface CheckedText extends ReadText {
  readonly language: Locale;
  readonly checked: readonly CheckedNumber[];
}

/**
 * Reads a text and looks its numbers up.
 * @param page the language of the page, for texts that could be of several
 */
export function checkText(text: string, tables: CheckTables, page: Locale): CheckedText {
  const tokens = splitTokens(text);
  const { language, terms } = termsOf(tokens, tables.vocabularies, page);
  const read: ReadText = {
    tokens,
    terms,
    numbers: numbersIn(tokens, terms),
    periods: periodsIn(tokens, terms),
    hasOtherWords: hasUnknownWords(tokens, terms),
  };
  const checked: CheckedNumber[] = [];
  const taken = new Set<StatedPeriod>();
  for (const found of read.numbers) {
    const whole = isPart(found, checked, read) ? wholeOf(found, checked, read) : undefined;
    const own = periodOf(found, read, taken);
    if (own) taken.add(own);
    // A part is of the time of its whole, unless it has its own.
    const period = own ?? whole?.around.period;
    const around = surroundingsOf(found, read, before(found, checked, read, whole), period);
    const matches = matchNumber(found, around, tables.numbers, tables.metrics);
    if (whole && matches[0]?.isExact) checked[checked.indexOf(whole)] = withoutMatch(whole, matches[0].number.id);
    checked.push({ found, around, matches });
  }
  return { ...read, language, checked };
}

/** Whether words such as “of which” lead from the number before it to this one. */
function isPart(found: FoundNumber, checked: readonly CheckedNumber[], { terms }: ReadText): boolean {
  const last = checked.at(-1);
  return terms.some(
    ({ role, id, first }) =>
      role === 'hinge' && id === 'part' && last && first >= last.found.end && first < found.first,
  );
}

/** What the number before it in the sentence is, or the one of which it is told as a part. */
function before(
  found: FoundNumber,
  checked: readonly CheckedNumber[],
  { tokens }: ReadText,
  whole: CheckedNumber | undefined,
): Surroundings['before'] {
  const last = whole ?? checked.at(-1);
  const number = last?.matches[0]?.number;
  if (!number || !areInOneSentence(tokens, last.found, found)) return undefined;
  return { number, isWhole: whole !== undefined };
}

/** No number is a part of itself: what its part is for sure, the whole does not round to, nor is it if it can be another. */
function withoutMatch(whole: CheckedNumber, id: string): CheckedNumber {
  const matches = whole.matches.filter(({ number }) => number.id !== id);
  return matches.length > 0 || !whole.matches[0]?.isExact ? { ...whole, matches } : whole;
}
