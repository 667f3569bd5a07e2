/** A run of tokens that forms one number, before the words around it are interpreted. */
export interface RawNumber {
  /** Index of the number's first token (`first`), and of the token after its last (`end`). */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** The largest unit to which the value may be rounded: 1,000 for `15,000`. */
  readonly grain: number;
  /** Whether the word is approximate by itself, such as `centaine`. */
  readonly isAbout: boolean;
}

/** Returns the largest power of ten to which a value may be rounded: 1,000 for 15,000. */
export function findRoundingUnit(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}
