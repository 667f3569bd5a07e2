import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '@/content/glossary';
import { factBase, sources } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { checkGlossary } from './checkGlossary';
import { controlledNames } from './controlledNames';

const names = controlledNames(factBase());
const ids = sources().map(({ id }) => id);
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
const errors = (glossary: Parameters<typeof checkGlossary>[0], controlled = names) =>
  checkGlossary(glossary, controlled, ids, PARTS).map(({ message }) => message);

describe('the glossary', () => {
  it('explains every unit, metric, kind of certainty and relation of the fact base once, with a source', () => {
    expect(errors(GLOSSARY)).toEqual([]);
  });

  it.each(PUBLISHED_LOCALES)('says in %s what each term is not, and no term twice', (locale) => {
    const terms = Object.keys(GLOSSARY).map((id) => factWords(locale, 'glossary', id).term);
    expect(new Set(terms).size).toBe(terms.length);
    for (const { definition, notSameAs } of Object.keys(GLOSSARY).map((id) => factWords(locale, 'glossary', id)))
      for (const text of [definition, notSameAs]) expect(text).toMatch(/^\p{L}.{10,}[.?]$/u);
  });

  it('is refused for a name that nothing explains, or two terms do', () => {
    expect(errors(GLOSSARY, [...names, 'unit:wishes'])).toEqual([
      'no term explains "unit:wishes"; expected it in the covers of one entry',
    ]);
    expect(errors({ ...GLOSSARY, twin: GLOSSARY.quarter })).toEqual([
      '"relation:quarter-of-year" is explained by "quarter" and by "twin"; expected one',
    ]);
  });

  it('is refused for a name or a source that there is not', () => {
    const odd = { ...GLOSSARY.reading, covers: ['unit:attempt'], source: { cite: 'definition-iomm' } };
    expect(errors({ ...GLOSSARY, odd })).toEqual([
      '"odd" covers an unknown name "unit:attempt"; did you mean "unit:attempts"?',
      '"odd": unknown source "definition-iomm"; did you mean "definition-iom"?',
    ]);
  });
});
