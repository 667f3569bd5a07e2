/** A run of tokens that is one number, before the words around it are read. */
export interface BareNumber {
  /** Places of its first token and of the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** What it is rounded to at most. */
  readonly grain: number;
  /** `centaine`: about as many as it says. */
  readonly isAbout: boolean;
}

/** 1,000 of 15,000: by the last digit that is not zero. */
export function grainOf(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}
