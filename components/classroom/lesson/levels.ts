/** Levels at which a collected answer is assessed, the lowest first. */
export const ANSWER_LEVELS = ['beginning', 'secure', 'strong'] as const;
export type LevelId = (typeof ANSWER_LEVELS)[number];
