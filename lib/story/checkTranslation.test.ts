import { describe, expect, it } from 'vitest';
import { checkTranslation } from './checkTranslation';

const ENGLISH = `## Who counts

The ministry counts <Fact id="attempts-2021" /> <Term id="attempt">attempts</Term>. It names no people. It calls them foiled.

- One
- Two

<Figure id="attempts-by-year" />`;

const SPANISH = `## Quién cuenta

El ministerio cuenta <Fact id="attempts-2021" /> <Term id="attempt">intentos</Term>. No habla de personas. Los llama <Foreign lang="fr" gloss="abortados">avortées</Foreign>.

- Uno
- Dos

<Figure id="attempts-by-year" />`;

const errorsOf = (from: string, to: string) =>
  checkTranslation('content/es/story/x.mdx', 'es', SPANISH.replace(from, to), ENGLISH).map(({ message }) => message);

describe('a translated text', () => {
  it('can have its own words', () => {
    expect(errorsOf('', '')).toEqual([]);
  });

  it('can have a fact in another form', () => {
    expect(errorsOf('<Fact id="attempts-2021" />', '<Fact id="attempts-2021" form="in" />')).toEqual([]);
  });

  it.each([
    ['a fact', '<Fact id="attempts-2021" />', 'muchos', ['lacks <Fact attempts-2021>, which English has']],
    [
      'another fact',
      '<Fact id="attempts-2021" />',
      '<Fact id="attempts-2022" />',
      ['lacks <Fact attempts-2021>, which English has', 'has <Fact attempts-2022>, which English does not have'],
    ],
    ['a term', '<Term id="attempt">intentos</Term>', 'intentos', ['lacks <Term attempt>, which English has']],
    ['a figure', '<Figure id="attempts-by-year" />', '', ['lacks <Figure attempts-by-year>, which English has']],
    [
      'an item',
      '- Dos',
      '',
      ['lacks 2 of listItem, which English has', 'has 1 of listItem, which English does not have'],
    ],
  ])('is refused with %s gone or changed', (_what, from, to, errors) => {
    expect(errorsOf(from, to)).toEqual(errors);
  });

  it('is refused at twice the length', () => {
    const long = `${'Una frase más. '.repeat(6)}No habla`;
    expect(errorsOf('No habla', long)).toEqual(['has 12 sentences where English has 6; expected 3 to 9']);
  });
});
