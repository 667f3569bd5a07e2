/** Words of the figures of `networks`, by figure id. */
export const networksEn = {} as const;
