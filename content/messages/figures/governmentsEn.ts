/** Words of the figures of `governments`, by figure id. */
export const governmentsEn = {} as const;
