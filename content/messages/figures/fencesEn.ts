/** Words of the figures of `fences`, by figure id. */
export const fencesEn = {} as const;
