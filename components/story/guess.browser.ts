/** Digit zero in each of the two sets of digits that Arabic keyboards type, in the order of their code points. */
const ZEROS = ['٠', '۰'];

/**
 * Reads the whole number that a reader typed, in Latin or Arabic digits.
 * @param most largest number that is accepted
 * @returns undefined for a number above `most` and for any text that is not a whole number
 */
export function parseGuess(text: string, most: number): number | undefined {
  const typed = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => {
    const zero = ZEROS.findLast((first) => first <= digit) ?? '٠';
    return String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });
  if (!/^\d+$/.test(typed)) return undefined;
  const guess = Number(typed);
  return guess <= most ? guess : undefined;
}

/** Difference between a reader's guess and the answer. */
export interface GuessComparison {
  /** Whether the answer is higher or lower than the guess, or the same. */
  readonly side: 'higher' | 'lower' | 'same';
  /** Absolute difference between answer and guess, in the unit of the answer. */
  readonly by: number;
}

/** Compares a guess with the answer. Returns on which side of the guess the answer is, and how far away. */
export function compareGuessToAnswer(answer: number, guess: number): GuessComparison {
  const side = answer > guess ? 'higher' : answer < guess ? 'lower' : 'same';
  return { side, by: Math.abs(answer - guess) };
}
