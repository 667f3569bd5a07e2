/**
 * Year that the title of `unknowns` is about. A test proves that the fact base has no full count of the ministry for
 * this year.
 */
export const UNKNOWNS_TITLE_YEAR = 2020;
