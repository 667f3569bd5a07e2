import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { greatest, group } from 'd3';
import { expect, test } from 'vitest';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { isJavaInstalled } from '@/scripts/htmlChecker';
import { ALL_PATHS, fileOfPage, pagePathsInLanguage } from '../../support/pages';
import { findHtmlErrors } from '../support/findHtmlErrors';

const builtFile = (path: string) => `out${fileOfPage(path)}`;

/** One page of each type in each language, and the longest page of each folder, such as `/fr/questions/`. */
const PAGES = new Set([
  ...PUBLISHED_LOCALES.flatMap(pagePathsInLanguage),
  ...[...group(ALL_PATHS, dirname).values()].flatMap(
    (alike) => greatest(alike, (path) => statSync(builtFile(path)).size) ?? [],
  ),
]);

// `npm run test:full` checks all pages (e2e/built/full/validHtml.test.ts).
test.skipIf(!isJavaInstalled())(
  'the Nu HTML checker finds no error and no warning on a page of each type in each language',
  async () => {
    expect(await findHtmlErrors([...PAGES].map(builtFile))).toEqual([]);
  },
);
