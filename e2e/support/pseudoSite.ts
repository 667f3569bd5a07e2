/** Code of the made-up language, and the folder of the copy of the project in which its site is built. */
export const PSEUDO_LOCALE = 'xx';
export const PSEUDO_SITE_FOLDER = '.cache/pseudo';
