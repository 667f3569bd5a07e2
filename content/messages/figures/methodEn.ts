/** Words of the figures of `method`, by figure id. */
export const methodEn = {} as const;
