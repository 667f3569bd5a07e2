/** Counts that `rescues-q1-2022` compares: the ministry's quarter, then two military bulletins from inside it. */
export const QUARTER = 'rescues-2022-q1';
export const EARLY_FEBRUARY = 'rescues-2022-02-early';
export const WEEKEND = 'rescues-2022-02-12';
