/** Sections of the story in reading order. Ids are in addresses and never change. */
export const CHAPTERS = [
  'opening',
  'sentence',
  'telephone',
  'place',
  'attempts',
  'rescues',
  'fences',
  'networks',
  'returns',
  'ledger',
  'governments',
  'unknowns',
  'method',
  'five-questions',
] as const;

export type ChapterId = (typeof CHAPTERS)[number];
