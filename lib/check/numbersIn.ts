import { type BareNumber, grainOf } from './bareNumber';
import { countsNothing } from './countsNothing';
import { numbersInWords } from './numbersInWords';
import { type Token, westernDigits } from './tokens';
import type { Term } from './vocabulary';

/** What words say of how close a number is: `about a hundred`, `more than 77,000`. */
export const CLOSENESS = ['about', 'more-than', 'at-least', 'almost', 'at-most'] as const;
export type Closeness = 'exact' | (typeof CLOSENESS)[number];

/** What a number measures when it counts nothing: `14 km`; `other` is in none of our tables, such as ages. */
export const MEASURES = ['percent', 'euros', 'km', 'm', 'km2', 'other'] as const;
export type Measure = (typeof MEASURES)[number];

/** A number that a text holds, in digits or in words. */
export interface FoundNumber {
  /** Places of its first token and of the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly closeness: Closeness;
  /** What it is rounded to at most: 1,000 of `15,000`, 100 of `about a hundred`; 1 where no digit says so. */
  readonly grain: number;
  /** Absent: it counts. */
  readonly measure?: Measure;
}

const CURRENCY = /^[€$£]$/u;
const PERCENT = /^[%٪]$/u;

/** The numbers of a text that count or measure. Days, years, places in a series and times of day are none. */
export function numbersIn(tokens: readonly Token[], terms: readonly Term[]): readonly FoundNumber[] {
  return [...numbersInDigits(tokens, terms), ...numbersInWords(tokens, terms)]
    .toSorted((a, b) => a.first - b.first)
    .filter(({ first }, i, all) => first >= (all[i - 1]?.end ?? 0))
    .filter((number) => !countsNothing(number, tokens, terms))
    .map(({ isAbout, ...number }) => {
      const closeness = closenessOf(number, terms);
      const measure = measureOf(number, tokens, terms);
      return {
        ...number,
        closeness: closeness === 'exact' && isAbout ? 'about' : closeness,
        ...(measure && { measure }),
      };
    });
}

/** The value of a number in digits, in whichever way a language groups them: `63.121` and `63,121` are the same. */
function valueOfDigits(text: string): number {
  const digits = westernDigits(text);
  const groups = /^(\d{1,3}(?:[^\d]\d{3})+)(?:[.,\u066b](\d{1,2}))?$/u.exec(digits);
  if (groups && !digits.startsWith('0')) return Number(`${groups[1]?.replaceAll(/\D/g, '')}.${groups[2] ?? 0}`);
  return Number(digits.replace(/[,\u066b]/u, '.'));
}

function numbersInDigits(tokens: readonly Token[], terms: readonly Term[]): readonly BareNumber[] {
  return tokens.flatMap((token, first) => {
    if (token.kind !== 'number') return [];
    const multiplier = terms.find((term) => term.role === 'multiplier' && term.first === first + 1);
    const times = multiplier ? Number(multiplier.id) : isMillions(first, tokens) ? 1e6 : 1;
    const value = valueOfDigits(token.text);
    const end = multiplier?.end ?? first + 1;
    const rest = multiplier && restAfter(end, tokens);
    if (rest) return [{ first, end: rest.end, value: value * times + rest.value, grain: 1, isAbout: false }];
    const decimals = Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0);
    const grain = decimals > 0 ? times / 10 ** decimals : times * grainOf(value);
    return [{ first, end, value: value * times, grain: Math.max(1, grain), isAbout: false }];
  });
}

/** `€500m`. */
function isMillions(first: number, tokens: readonly Token[]): boolean {
  const [number, letter] = [tokens[first], tokens[first + 1]];
  return CURRENCY.test(tokens[first - 1]?.text ?? '') && letter?.key === 'm' && number?.to === letter.from;
}

/** Of `34 ألفا و211` what is over a thousand: after an “and” that is written to it, or after nothing, where a space was lost. */
function restAfter(at: number, tokens: readonly Token[]): { readonly end: number; readonly value: number } | undefined {
  const joiner = tokens[at]?.text === 'و' ? 1 : 0;
  const [before, rest] = [tokens[at + joiner - 1], tokens[at + joiner]];
  if (rest?.kind !== 'number' || before?.to !== rest.from) return undefined;
  return { end: at + joiner + 1, value: valueOfDigits(rest.text) };
}

function closenessOf({ first, end }: Pick<FoundNumber, 'first' | 'end'>, terms: readonly Term[]): Closeness {
  const near = terms.find(
    ({ role, id, first: start, end: last }) =>
      role === 'closeness' && (last === first || last === first - 1 || (start === end && id === 'about')),
  );
  return (near?.id as Closeness | undefined) ?? 'exact';
}

function measureOf(
  { first, end }: Pick<FoundNumber, 'first' | 'end'>,
  tokens: readonly Token[],
  terms: readonly Term[],
): Measure | undefined {
  if (PERCENT.test(tokens[end]?.text ?? '')) return 'percent';
  const sign = [tokens[first - 1]?.text, tokens[end]?.text].find((text) => CURRENCY.test(text ?? ''));
  if (sign) return sign === '€' ? 'euros' : 'other';
  // `a 6-metre fence`
  const start = tokens[end]?.text === '-' ? end + 1 : end;
  const measures = terms.filter(({ role }) => role === 'measure');
  // `500 millones de euros`, `77 000 d'euros`: a joining word may stand between.
  const term =
    measures.find((each) => each.first === start) ??
    measures.find((each) => each.first === start + 1 && each.id === 'euros');
  return term?.id as Measure | undefined;
}
