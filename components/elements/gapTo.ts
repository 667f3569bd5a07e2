export interface Gap {
  /** Where the answer lies from the guess. */
  readonly side: 'higher' | 'lower' | 'same';
  readonly by: number;
}

export function gapTo(answer: number, guess: number): Gap {
  const side = answer > guess ? 'higher' : answer < guess ? 'lower' : 'same';
  return { side, by: Math.abs(answer - guess) };
}
