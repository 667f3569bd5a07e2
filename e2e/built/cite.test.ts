import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { allCounts } from '@/lib/facts/counts';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';
import { publishedAddressOf } from './support/publishedAddressOf';

const CITED = ALL_PATHS.filter((path) => parseBuiltPage(path)('[data-citation]').length > 0);
const formOf = (path: string, form: string) => parseBuiltPage(path)(`[data-citation="${form}"]`).text();

test('a public parser reads each form of reference on every page, and finds the same page in the same version', () => {
  expect(CITED.length).toBeGreaterThan(allCounts().length + FIGURE_IDS.length);
  for (const path of CITED) {
    const items = ['bibtex', 'ris', 'csl'].map((form) => new Cite(formOf(path, form)).data);
    const [title] = items.map(([item]) => item?.title);
    expect(title, path).toMatch(/\S{3}/);
    for (const [item, ...more] of items) {
      expect(more, path).toEqual([]);
      expect(item?.title, path).toBe(title);
      expect(item?.URL, path).toBe(`${publishedAddressOf(path)}?v=${item?.version ?? item?.edition}`);
      const [author] = item?.author ?? [];
      expect(author?.literal ?? author?.family, path).toBe('Counted at the Strait contributors');
      expect(item?.issued?.['date-parts']?.[0]?.[0], path).toBeGreaterThan(2000);
    }
  }
});

test('references have five forms, with the page, its version, its authors and the end lines of RIS; without script the page asks the reader to add the day', () => {
  for (const path of CITED) {
    expect(parseBuiltPage(path)('cite-box [data-no-script]:not([hidden])').length, path).toBe(1);
    const forms = parseBuiltPage(path)('[data-citation]').toArray();
    expect(forms.length, path).toBe(5);
    for (const form of forms) {
      const text = parseBuiltPage(path)(form).text();
      expect(text, path).toContain(`${publishedAddressOf(path)}?v=${DATA_VERSION}`);
      expect(text, path).toContain('Counted at the Strait contributors');
    }
    expect(formOf(path, 'ris'), path).toMatch(/^TY {2}- DATA\n(.+\n)+ER {2}- \n$/);
  }
});
