import { describe, expect, it } from 'vitest';
import { factBase } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { idsNamedByDescription, nameForMidSentence } from './nameForMidSentence';
import { reporterName } from './names';

describe('nameForMidSentence', () => {
  it('starts a description with a small letter and leaves a name as it is', () => {
    expect(nameForMidSentence('en', 'military-source', 'A Moroccan military source')).toBe(
      'a Moroccan military source',
    );
    expect(nameForMidSentence('en', 'el-pais', 'El País')).toBe('El País');
  });

  it.each(Object.keys(LOCALES) as Locale[])(
    'knows every description of "%s" among reporters and places, once',
    (locale) => {
      const described = idsNamedByDescription(locale);
      expect(new Set(described).size).toBe(described.length);
      const known = [...factBase().reporters.rows, ...factBase().places].map(({ id }) => id);
      expect(described.filter((id) => !known.includes(id))).toEqual([]);
    },
  );

  it('includes every reporter that begins with an article', () => {
    const withArticle = factBase().reporters.rows.filter(({ id }) => /^(A|An|The) /.test(reporterName('en', id)));
    expect(withArticle.map(({ id }) => id).filter((id) => !idsNamedByDescription('en').includes(id))).toEqual([]);
  });
});
