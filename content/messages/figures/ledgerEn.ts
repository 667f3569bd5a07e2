/** Words of the figures of `ledger`, by figure id. */
export const ledgerEn = {} as const;
