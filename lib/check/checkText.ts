import type { Locale } from '@/lib/locales';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import { type Match, matchNumber, type Surroundings } from './matchNumber';
import { type FoundNumber, numbersIn } from './numbersIn';
import { periodOf } from './periodOf';
import { periodsIn, type StatedPeriod } from './periodsIn';
import { hasUnknownWords, type ReadText, surroundingsOf } from './surroundingsOf';
import { termsOf, type Vocabularies } from './termsOf';
import { areInOneSentence, splitTokens } from './tokens';

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
    const previous = before(found, checked, read);
    const own = periodOf(found, read, taken);
    if (own) taken.add(own);
    // A part is of the time of its whole, unless it has its own.
    const period = own ?? (previous?.isWhole ? checked.at(-1)?.around.period : undefined);
    const around = surroundingsOf(found, read, previous, period);
    checked.push({ found, around, matches: matchNumber(found, around, tables.numbers, tables.metrics) });
  }
  return { ...read, language, checked };
}

/** What the number before it in the sentence is, and whether words such as “of which” lead from it to this one. */
function before(
  found: FoundNumber,
  checked: readonly CheckedNumber[],
  { tokens, terms }: ReadText,
): Surroundings['before'] {
  const last = checked.at(-1);
  const number = last?.matches[0]?.number;
  if (!number || !areInOneSentence(tokens, last.found, found)) return undefined;
  const isWhole = terms.some(
    ({ role, id, first }) => role === 'hinge' && id === 'part' && first >= last.found.end && first < found.first,
  );
  return { number, isWhole };
}
