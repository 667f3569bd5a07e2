/** One term of a formula: an observation id, added or subtracted. */
export interface Term {
  readonly sign: 1 | -1;
  readonly id: string;
}

/**
 * Reads `attempts-2021 + attempts-2022-q1`: ids joined by ` + ` and ` - `, spaces required because ids hold hyphens.
 * @throws Error in plain words when the text is not of that form.
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

/** The formula's value; `amountOf` gives an observation's value in the formula's one unit. Free of binary noise: 8.2 + 0.1 is 8.3. */
export function evaluateFormula(terms: readonly Term[], amountOf: (id: string) => number): number {
  const sum = terms.reduce((total, { sign, id }) => total + sign * amountOf(id), 0);
  return Number(sum.toFixed(6));
}

function malformed(text: string): Error {
  return new Error(`the formula "${text}" is not ids joined by " + " and " - "`);
}
