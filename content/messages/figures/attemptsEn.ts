/** Words of the figures of `attempts`, by figure id. */
export const attemptsEn = {} as const;
