import { add, type Quantity, subtract } from './quantity';

/** One term of a formula: an observation id, added or subtracted. */
interface Term {
  readonly sign: 1 | -1;
  readonly id: string;
}

/**
 * Parses `attempts-2021 + attempts-2022-q1`: ids joined by ` + ` and ` - `. Spaces are required because ids contain
 * hyphens.
 * @throws Error in plain words for any other text
 */
export function parseFormula(text: string): readonly Term[] {
  const words = text.split(' ');
  if (text === '' || words.length % 2 === 0) throw malformed(text);
  return words.flatMap((word, i): Term[] => {
    if (i % 2 === 1) {
      if (word !== '+' && word !== '-') throw malformed(text);
      return [];
    }
    if (!/^[a-z0-9-]+$/.test(word)) throw malformed(text);
    return [{ sign: words[i - 1] === '-' ? -1 : 1, id: word }];
  });
}

/**
 * Evaluates a formula, without binary rounding errors: 8.2 + 0.1 is 8.3.
 * @throws Error when its terms have different units
 */
export function evaluateFormula(terms: readonly Term[], amountOf: (id: string) => Quantity): Quantity {
  const [first, ...rest] = terms;
  if (!first) throw malformed('');
  const sum = rest.reduce(
    (total, { sign, id }) => (sign === 1 ? add(total, amountOf(id)) : subtract(total, amountOf(id))),
    amountOf(first.id),
  );
  return { ...sum, value: Number(sum.value.toFixed(6)) };
}

function malformed(text: string): Error {
  return new Error(`the formula "${text}" is not ids joined by " + " and " - "`);
}
