/**
 * Builds the site from a copy of the project, after following two recipes of docs/adding.md in it: for a figure, and
 * for a language, which is made up. With `-- --rtl` that language is read from right to left and shows years in rows,
 * as Arabic does. The tests in `e2e/built/full` read the result in `.cache/pseudo/out`.
 */
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { PSEUDO_LOCALE, PSEUDO_SITE_FOLDER } from './pseudoSite';
import { addFigure } from './recipes/addFigure';
import { addLanguage } from './recipes/addLanguage';
import { ProjectCopy } from './recipes/projectCopy';

const copy = new ProjectCopy(PSEUDO_SITE_FOLDER);
addFigure(copy);
// `next build` checks no types (next.config.ts).
copy.run('check');
addLanguage(copy, process.argv.includes('--rtl') ? 'rtl' : 'ltr');
// The checks of content take seconds, so they read every language.
copy.run('content', ...PUBLISHED_LOCALES, PSEUDO_LOCALE);
// Pages take minutes, so they are built in the made-up language, in English and in the language that differs most from
// it.
const BUILT: readonly Locale[] = ['en', 'ar'];
for (const locale of PUBLISHED_LOCALES.filter((each) => !BUILT.includes(each))) {
  const name = `name: '${LOCALES[locale].name}',\n    published: `;
  copy.edit('lib/locales.ts', `${name}true`, `${name}false`);
}
copy.run('build');
