/** A language that is made up for tests, and where the site in it is built. */
export const PSEUDO = 'xx';
export const PSEUDO_FOLDER = '.cache/pseudo';
