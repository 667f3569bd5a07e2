/**
 * Builds the site from a copy of the project in which two recipes of docs/adding.md were followed: for a figure, and for a
 * language, which is made up. `-- --rtl`: it is read from the right, years in rows, as Arabic. What this leaves in `.cache/pseudo/out` is for the
 * tests in `e2e/built/full`.
 */
import { PSEUDO_FOLDER } from './pseudoSite';
import { addFigure } from './recipes/addFigure';
import { addLanguage } from './recipes/addLanguage';
import { ProjectCopy } from './recipes/projectCopy';

const copy = new ProjectCopy(PSEUDO_FOLDER);
addFigure(copy);
addLanguage(copy, process.argv.includes('--rtl') ? 'rtl' : 'ltr');
copy.build();
