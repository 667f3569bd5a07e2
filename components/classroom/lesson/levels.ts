/** How good a collected answer is, from the lowest level to the highest. */
export const LEVELS = ['beginning', 'secure', 'strong'] as const;
export type LevelId = (typeof LEVELS)[number];
