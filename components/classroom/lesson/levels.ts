/** Levels of a collected answer, the lowest first. */
export const LEVELS = ['beginning', 'secure', 'strong'] as const;
export type LevelId = (typeof LEVELS)[number];
