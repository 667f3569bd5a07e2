import { CLAIMS } from '@/content/data/claims';

/** Ids of the figures, in the order of the story. They are in addresses, embeds and citations: never renamed. */
export const FIGURE_IDS: readonly string[] = [
  'opening-ledger',
  'map-place',
  ...Object.keys(CLAIMS).map((id) => `claim-${id}`),
];
