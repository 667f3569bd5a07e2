/** Zero of each of the two sets of digits that Arabic keyboards type. */
const ZEROS = ['٠', '۰'];

/**
 * Reads the whole number that a reader typed, in Latin or Arabic digits.
 * @returns undefined for anything else, and for a number above `most`
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

export interface GuessGap {
  /** Position of the answer relative to the guess. */
  readonly side: 'higher' | 'lower' | 'same';
  readonly by: number;
}

export function gapToAnswer(answer: number, guess: number): GuessGap {
  const side = answer > guess ? 'higher' : answer < guess ? 'lower' : 'same';
  return { side, by: Math.abs(answer - guess) };
}
