/** The year that the title of `unknowns` names: a test holds the ministry's kinds of count to have no value in it. */
export const TITLE_YEAR = 2020;
