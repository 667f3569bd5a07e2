/** Code of the made-up language, and the folder of the copy of the project in which its site is built. */
export const PSEUDO = 'xx';
export const PSEUDO_FOLDER = '.cache/pseudo';
