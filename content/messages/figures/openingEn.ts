/** Words of the figures of `opening`, by figure id. */
export const openingEn = {
  'opening-ledger': {
    caption: 'The counts of the opening ledger',
    sources:
      'Morocco’s Interior Ministry, as carried by MAP, EFE, Xinhua and Le360; the brief in Bladi, English edition.',
  },
} as const;
