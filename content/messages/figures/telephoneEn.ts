/** Words of the figures of `telephone`, by figure id. */
export const telephoneEn = {} as const;
