import { describe, expect, it } from 'vitest';
import { type LanguageRules, languageRule } from './language';
import { patternOfNames } from './patternOfNames';

const english = languageRule('en', 'nameInText');
/** Simplified rules of French and Arabic, which the type must allow. */
const elided: LanguageRules['nameInText'] = (name) => `(?:(?:[cdjlmnst]|qu)’)?${name}`;
const prefixed: LanguageRules['nameInText'] = (name) => `[وف]?[بكل]?${name.replace(/^ال/, '(?:ال|ل)')}`;

describe('patternOfNames', () => {
  it.each([
    ['a name', english, 'army', 'The Army says so.'],
    ['a name with a full stop in it', english, 'U.N.', 'The U.N. says so.'],
    ['a name behind an elided article', elided, 'armée', 'Selon l’armée, non.'],
    ['a name behind an elided “que”', elided, 'EFE', 'Plus qu’EFE ne dit.'],
    ['a name behind “and”', prefixed, 'البحرية الملكية', 'والبحرية الملكية'],
    ['a name whose article is joined to “for”', prefixed, 'الوزارة', 'قال للوزارة'],
  ])('finds %s', (_, inText, name, text) => {
    expect(text).toMatch(patternOfNames(inText, [name]));
  });

  it.each([
    ['inside a word', english, 'army', 'The armyworm.'],
    ['at the end of one', english, 'we', 'An awe.'],
    ['behind an apostrophe', english, 'armée', 'Selon l’armée, non.'],
    ['with another letter for its full stop', english, 'U.N.', 'The UxN.'],
    ['behind letters that the language does not attach', prefixed, 'الوزارة', 'سالوزارة'],
  ])('finds no match %s', (_, inText, name, text) => {
    expect(text).not.toMatch(patternOfNames(inText, [name]));
  });

  it('identifies the matched name by its group', () => {
    const [found] = 'Two fence attempts.'.matchAll(patternOfNames(english, ['fence attempts', 'attempts']));
    expect(found?.slice(1)).toEqual(['fence attempts', undefined]);
  });
});
