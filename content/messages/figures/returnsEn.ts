/** Words of the figures of `returns`, by figure id. */
export const returnsEn = {} as const;
