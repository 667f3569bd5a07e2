/** Sections of the story in reading order. Ids are in addresses and never change. */
export const CHAPTERS = [
  'opening',
  'place',
  'sentence',
  'telephone',
  'attempts',
  'rescues',
  'fences',
  'networks',
  'returns',
  'ledger',
  'governments',
  'unknowns',
  'five-questions',
  'method',
] as const;

export type ChapterId = (typeof CHAPTERS)[number];
