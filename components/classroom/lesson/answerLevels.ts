/** Levels at which a collected answer is assessed, the lowest first. */
export const ANSWER_LEVELS = ['beginning', 'secure', 'strong'] as const;
export type AnswerLevelId = (typeof ANSWER_LEVELS)[number];
