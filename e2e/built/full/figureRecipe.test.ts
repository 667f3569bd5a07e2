import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { PSEUDO_LOCALE, PSEUDO_SITE_FOLDER } from '../../support/pseudoSite';
import { EXAMPLE_FIGURE_ID } from '../../support/recipes/addFigure';

const OUT = `${PSEUDO_SITE_FOLDER}/out`;
const page = (path: string) => load(readFileSync(`${OUT}${path}index.html`, 'utf8'));

test.each(['en', 'ar', PSEUDO_LOCALE])(
  'a figure that the recipe added is in every part of the site that shows figures (%s)',
  (locale) => {
    const figure = `[data-figure="${EXAMPLE_FIGURE_ID}"]`;
    for (const path of ['', 'text/', `figures/${EXAMPLE_FIGURE_ID}/`, `embed/${EXAMPLE_FIGURE_ID}/`])
      expect(page(`/${locale}/${path}`)(figure), path).toHaveLength(1);
    const own = page(`/${locale}/figures/${EXAMPLE_FIGURE_ID}/`);
    expect(own(`${figure} svg.returns-example rect`).toArray()).toHaveLength(2);
    expect(own(`${figure} table tbody tr`).toArray()).toHaveLength(2);
    expect(readFileSync(`${OUT}/data/figures/${locale}/${EXAMPLE_FIGURE_ID}.csv`, 'utf8').split('\n')).toHaveLength(4);
    expect(existsSync(`${OUT}/${locale}/figures/${EXAMPLE_FIGURE_ID}/oembed.json`)).toBe(true);
    expect(readFileSync(`${OUT}/sitemap.xml`, 'utf8')).toContain(`/${locale}/figures/${EXAMPLE_FIGURE_ID}/`);
  },
);
