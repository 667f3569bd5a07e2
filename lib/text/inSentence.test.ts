import { describe, expect, it } from 'vitest';
import { factBase } from '@/lib/facts/facts';
import { inSentence } from './inSentence';
import { language } from './language';
import { reporterName } from './reporterName';

const described = language('en', 'descriptions');

describe('inSentence', () => {
  it('begins a description small and leaves a name as it is', () => {
    expect(inSentence('en', 'military-source', 'A Moroccan military source')).toBe('a Moroccan military source');
    expect(inSentence('en', 'el-pais', 'El País')).toBe('El País');
  });

  it('knows every description among the reporters and places', () => {
    const known = [...factBase().reporters.rows, ...factBase().places].map(({ id }) => id);
    expect(described.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('knows every reporter that begins with an article', () => {
    const withArticle = factBase().reporters.rows.filter(({ id }) => /^(A|An|The) /.test(reporterName('en', id)));
    expect(withArticle.map(({ id }) => id).filter((id) => !described.includes(id))).toEqual([]);
  });
});
