import { isYearNumber } from './isNonCountNumber';
import { findRoundingUnit, type RawNumber } from './rawNumber';
import type { Token } from './tokens';
import type { Term } from './vocabulary';

/** Plurals that are numbers only after another number: `thousands`. */
const BARE_PLURAL = /^(thousands|hundreds|millions|milliers|centaines|miles|millones|centenares|الاف|ميات|ملايين)$/u;

/** Finds numbers in words: each run of number words is one number. */
export function findNumbersInWords(tokens: readonly Token[], terms: readonly Term[]): readonly RawNumber[] {
  const at = new Map<number, Term>();
  // The hundred of `per cent` is not a number; in Arabic the whole expression is one word, and follows a number.
  const shares = terms.filter(
    ({ role, id, first, end }) =>
      role === 'measure' && id === 'percent' && (end - first > 1 || tokens[first - 1]?.kind === 'number'),
  );
  for (const term of terms)
    if (['number', 'multiplier', 'collective'].includes(term.role) && !shares.some((share) => isWithin(term, share)))
      at.set(term.first, term);
  const joiners = new Set(terms.filter(({ role }) => role === 'number-joiner').map(({ first }) => first));
  const numbers: RawNumber[] = [];
  for (const [first, token] of tokens.entries()) {
    if (first < (numbers.at(-1)?.end ?? 0) || !at.has(first)) continue;
    const isAfterDigits =
      tokens[first - 1]?.kind === 'number' && !isYearNumber({ first: first - 1, end: first }, tokens, terms);
    if (isAfterDigits || BARE_PLURAL.test(token.key)) continue;
    numbers.push(readFrom(first, at, joiners));
  }
  return numbers;
}

function isWithin({ first, end }: Term, other: Term): boolean {
  return other.first <= first && other.end >= end;
}

/** Evaluates number words: `two hundred and thirty-six` is 2 × 100 + 30 + 6. */
function readFrom(first: number, at: ReadonlyMap<number, Term>, joiners: ReadonlySet<number>): RawNumber {
  let [whole, part, end, isAbout] = [0, 0, first, false];
  for (let term = at.get(first); term; term = at.get(joiners.has(end) && part + whole > 0 ? end + 1 : end)) {
    const value = Number(term.id);
    if (term.role === 'number') part += value;
    else if (term.role === 'collective') [part, isAbout] = [(part || 1) * value, true];
    else if (value === 100) part = (part || 1) * 100;
    else [whole, part] = [whole + (part || 1) * value, 0];
    end = term.end;
  }
  return { first, end, value: whole + part, grain: findRoundingUnit(whole + part), isAbout };
}
