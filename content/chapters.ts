/** Sections of the story in reading order. Ids are in addresses and never change. */
export const CHAPTER_IDS = [
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
  'never-arrived',
  'governments',
  'unknowns',
  'method',
  'five-questions',
] as const;

export type ChapterId = (typeof CHAPTER_IDS)[number];
