/** The code of the made-up language, and the folder in which the site in it is built. */
export const PSEUDO = 'xx';
export const PSEUDO_FOLDER = '.cache/pseudo';
