/** A number with its unit. Quantities of different units are never added. */
export interface Quantity {
  readonly value: number;
  /** Unit of the value, an id of `units.csv`. */
  readonly unit: string;
}

/** One term of a formula: an observation id, added or subtracted. */
interface Term {
  readonly sign: 1 | -1;
  readonly id: string;
}

/**
 * Parses a formula such as `attempts-2021 + attempts-2022-q1`: ids of observations joined by ` + ` and ` - `. Spaces
 * are required because ids contain hyphens.
 * @throws Error with a plain-language message for any other text
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
  const amounts = terms.map(({ sign, id }) => ({ sign, ...amountOf(id) }));
  const [first] = amounts;
  if (!first) throw malformed('');
  const { unit } = first;
  const other = amounts.find((amount) => amount.unit !== unit);
  if (other) throw new Error(`${unit} and ${other.unit} are different things and are never added or subtracted.`);
  const sum = amounts.reduce((total, { sign, value }) => total + sign * value, 0);
  return { value: Number(sum.toFixed(6)), unit };
}

function malformed(text: string): Error {
  return new Error(`the formula "${text}" is not ids joined by " + " and " - "`);
}
