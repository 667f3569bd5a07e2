/** Words of the figures of `unknowns`, by figure id. */
export const unknownsEn = {} as const;
