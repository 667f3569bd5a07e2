/** Words of the figures of `rescues`, by figure id. */
export const rescuesEn = {} as const;
