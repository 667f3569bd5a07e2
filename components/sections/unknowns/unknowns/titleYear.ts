/** Year in the title of `unknowns`. A test proves that the ministry's kinds of count have no value for it. */
export const UNKNOWNS_TITLE_YEAR = 2020;
