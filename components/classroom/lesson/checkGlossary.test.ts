import { describe, expect, it } from 'vitest';
import { citableSources, factBase, findById, glossaryEntries } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { checkGlossary } from './checkGlossary';
import { factNamesNeedingGlossary } from './factNamesNeedingGlossary';

const names = factNamesNeedingGlossary(factBase());
const ids = citableSources().map(({ id }) => id);
const PARTS = [
  'words',
  'derived',
  'unknown',
  'read',
  'chain',
  'maps',
  'comparability',
  'constraints',
  'questions',
  'readings',
];
const TERMS = factBase().glossary;
const errors = (rows = TERMS.rows, controlled = names) =>
  checkGlossary({ ...TERMS, rows }, controlled, ids, PARTS).map(({ message }) => message);
const term = (id: string) => findById('term', TERMS.rows, id);

describe('the glossary', () => {
  it('explains every unit, metric, kind of certainty and relation of the fact base once, with a source', () => {
    expect(errors()).toEqual([]);
  });

  it.each(PUBLISHED_LOCALES)('states in %s what each term does not mean, and has no term twice', (locale) => {
    const terms = glossaryEntries().map(({ id }) => factWords(locale, 'glossary', id).term);
    expect(new Set(terms).size).toBe(terms.length);
    for (const { definition, notSameAs } of glossaryEntries().map(({ id }) => factWords(locale, 'glossary', id)))
      for (const text of [definition, notSameAs]) expect(text).toMatch(/^\p{L}.{10,}[.?]$/u);
  });

  it('is refused where no entry explains a name, or two do', () => {
    expect(errors(TERMS.rows, [...names, 'unit:wishes'])).toEqual([
      'no term explains "unit:wishes"; expected it in the covers of one entry',
    ]);
    expect(errors([...TERMS.rows, { ...term('quarter'), id: 'twin' }])).toEqual([
      '"twin": "relation:quarter-of-year" is explained by "quarter" too; expected one term that does',
    ]);
  });

  it('is refused for an unknown name or an unknown source', () => {
    const odd = { ...term('reading'), id: 'odd', covers: ['unit:attempt'], cite: 'definition-iomm', method: '' };
    expect(errors([...TERMS.rows, odd])).toEqual([
      '"odd": it covers an unknown name "unit:attempt"; did you mean "unit:attempts"?',
      '"odd": unknown source "definition-iomm"; did you mean "definition-iom"?',
    ]);
  });
});
