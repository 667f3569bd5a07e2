/** The year in the title of `unknowns`: a test proves that the ministry's kinds of count have no value in it. */
export const TITLE_YEAR = 2020;
