/** Number of attempts that one square represents. A full block has 100 squares. */
export const ATTEMPTS_PER_MARK = 100;
export const ATTEMPTS_PER_BLOCK = 10_000;

/**
 * Ids of the observations in the chart: attempts in 2021, three subdivisions of it that nobody published, and the first
 * quarter of 2022.
 */
export const MARK_FIELD_OBSERVATIONS = {
  whole: 'attempts-2021',
  splits: ['attempts-people-2021', 'attempts-nationality-2021', 'attempts-way-2021'],
  /** Count of people by the police. It is not a part of the attempts of the year, and is not subdivided either. */
  police: 'police-intercepted-foreign-2021',
  quarter: 'attempts-2022-q1',
} as const;
