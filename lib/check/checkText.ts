import type { Locale } from '@/lib/locales';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import { languageOf, type Vocabularies } from './languageOf';
import { type Match, matchNumber, type Surroundings } from './matchNumber';
import { type FoundNumber, numbersIn } from './numbersIn';
import { periodOf } from './periodOf';
import { periodsIn, type StatedPeriod } from './periodsIn';
import { type ReadText, surroundingsOf } from './surroundingsOf';
import { splitTokens } from './tokens';
import { findTerms } from './vocabulary';

/** What texts are checked against. */
export interface CheckTables {
  readonly numbers: readonly IndexedNumber[];
  readonly metrics: Readonly<Record<string, IndexedMetric>>;
  readonly vocabularies: Vocabularies;
}

/** A number of a text, with what it can be. */
export interface CheckedNumber {
  readonly found: FoundNumber;
  /** The likeliest first; none where it is in no table. */
  readonly matches: readonly Match[];
  /** The period that the text states for it. */
  readonly period?: StatedPeriod;
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
  const language = languageOf(tokens, tables.vocabularies, page);
  const terms = findTerms(tokens, tables.vocabularies[language]);
  const read: ReadText = { tokens, terms, numbers: numbersIn(tokens, terms), periods: periodsIn(tokens, terms) };
  const checked: CheckedNumber[] = [];
  const taken = new Set<StatedPeriod>();
  for (const found of read.numbers) {
    const previous = before(found, checked, read);
    const own = periodOf(found, read, taken);
    if (own) taken.add(own);
    // A part is of the time of its whole, unless it has its own.
    const period = own ?? (previous?.isWhole ? checked.at(-1)?.period : undefined);
    const around = surroundingsOf(found, read, previous, period);
    const matches = matchNumber(found, around, tables.numbers, tables.metrics);
    checked.push({ found, matches, ...(period && { period }) });
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
  if (!number || tokens[last.found.first]?.sentence !== tokens[found.first]?.sentence) return undefined;
  const isWhole = terms.some(
    ({ role, id, first }) => role === 'hinge' && id === 'part' && first >= last.found.end && first < found.first,
  );
  return { number, isWhole };
}
