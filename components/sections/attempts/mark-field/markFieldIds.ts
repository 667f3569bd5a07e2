/** Number of attempts per square, and per full block. */
export const ATTEMPTS_PER_MARK = 100;
export const ATTEMPTS_PER_BLOCK = 10_000;

/** Ids of the values of the figure: the year, the splits that nobody published, and the quarter after it. */
export const MARK_FIELD = {
  whole: 'attempts-2021',
  splits: ['attempts-people-2021', 'attempts-nationality-2021', 'attempts-way-2021'],
  /** The police’s own count, of people: not a part of the year’s attempts, and not divided either. */
  police: 'police-intercepted-foreign-2021',
  quarter: 'attempts-2022-q1',
} as const;
