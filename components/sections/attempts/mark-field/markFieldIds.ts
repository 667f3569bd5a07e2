/** Number of attempts that one square of the figure `mark-field` represents. */
export const ATTEMPTS_PER_SQUARE = 100;
/** Number of attempts that one full block of 100 squares represents. */
export const ATTEMPTS_PER_BLOCK = 10_000;

/**
 * Ids of the observations in the figure `mark-field`: attempts in 2021, three unpublished breakdowns of them, a count
 * of people by the police, and attempts in the first quarter of 2022.
 */
export const MARK_FIELD_OBSERVATION_IDS = {
  whole: 'attempts-2021',
  splits: ['attempts-people-2021', 'attempts-nationality-2021', 'attempts-way-2021'],
  /**
   * Number of people whom the police intercepted. It is not part of the attempts of 2021, and nobody broke it down
   * either.
   */
  police: 'police-intercepted-foreign-2021',
  quarter: 'attempts-2022-q1',
} as const;
