import { expect, test } from 'vitest';
import { parseTable } from '@/lib/facts/parseTable';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { compileVocabularies, detectLanguageAndTerms } from './detectLanguageAndTerms';
import { checkNewsWordIds, loadNewsWords, newsWordSchema } from './newsWords';
import { CHECK_TABLES } from './support/checkTables';
import { splitTokens } from './tokens';
import { findTerms } from './vocabulary';
import { readVocabularyLines, writeVocabularyLines } from './vocabularyLines';

test.each(PUBLISHED_LOCALES)(
  'the vocabulary of %s has the same kinds, places and reporters as the English one',
  (locale) => {
    const named = (of: Locale) =>
      new Set(
        loadNewsWords(of).flatMap(({ role, id }) =>
          ['unit', 'month', 'closeness', 'measure'].includes(role) ? [`${role} ${id}`] : [],
        ),
      );
    expect([...named('en')].filter((each) => !named(locale).has(each))).toEqual([]);
  },
);

test.each(PUBLISHED_LOCALES)('in %s, each end of a distance belongs to a distance in the tables', (locale) => {
  const distances = CHECK_TABLES.numbers.flatMap(({ id, metric }) => (metric === 'distance' ? [`${id}-`] : []));
  const ends = loadNewsWords(locale).flatMap(({ role, id }) => (role === 'distance-end' ? [id] : []));
  expect(ends.filter((end) => !distances.some((id) => id.includes(`-${end}-`)))).toEqual([]);
});

test('a text is read although a language, which is not published yet, has no vocabulary', () => {
  const vocabularies = compileVocabularies(['en', 'es'], loadNewsWords);
  expect(detectLanguageAndTerms(splitTokens('intentos de cruzar la valla'), vocabularies, 'en').language).toBe('es');
});

test('the check reports that a language has no vocabulary yet', () => {
  const errors = checkNewsWordIds('xx' as Locale, { place: [], reporter: [], 'loaded-word': [] });
  expect(errors).toEqual([{ file: 'content/xx/newsWords.csv', message: expect.stringContaining('file missing') }]);
});

test.each(PUBLISHED_LOCALES)('the lines of %s that the page loads have every word of the vocabulary', (locale) => {
  expect(readVocabularyLines(writeVocabularyLines(loadNewsWords(locale)))).toEqual(loadNewsWords(locale));
});

test.each([
  ['words', 'unit,boats,"boat, dinghy"'],
  ['words', 'unit,boats,"boat\ndinghy"'],
  ['id', 'unit,"boats,dinghies",boat'],
])('the check refuses a comma or a line break, which separate cells in those lines, in %s: %s', (column, row) => {
  const { errors } = parseTable('newsWords.csv', `role,id,words\n${row}`, newsWordSchema);
  expect(errors).toEqual([
    {
      file: 'newsWords.csv',
      row: 2,
      message: expect.stringMatching(new RegExp(`^${column} is .* expected text without commas`, 's')),
    },
  ]);
});

test('finds the longest phrase of a role, whatever its accents and capitals', () => {
  const tokens = splitTokens('DEJOUE, DE LOS CUALES');
  const terms = findTerms(tokens, CHECK_TABLES.vocabularies.es).filter(({ role }) => role === 'hinge');
  expect(terms).toEqual([{ role: 'hinge', id: 'either', first: 2, end: 5, isJoined: false }]);
});

test('finds Arabic words with prefixes and suffixes', () => {
  const units = (text: string) =>
    findTerms(splitTokens(text), CHECK_TABLES.vocabularies.ar).flatMap(({ role, id }) => (role === 'unit' ? [id] : []));
  for (const word of ['محاولة', 'المحاولة', 'والمحاولة', 'بالمحاولة', 'وبمحاولة', 'للمحاولة'])
    expect(units(word), word).toContain('attempts');
});

test.each([
  ['وإصابة', true],
  ['ووفاة', true],
  ['وفاة', false],
  ['وصول', false],
  ['إصابة', false],
])('“and” is attached to %s: %s', (word, isJoined) => {
  const units = findTerms(splitTokens(word), CHECK_TABLES.vocabularies.ar).filter(({ role }) => role === 'unit');
  expect(units.map((unit) => unit.isJoined)).toEqual([isJoined]);
});

test('does not take another kingdom for Morocco', () => {
  const places = findTerms(splitTokens('le Royaume-Uni'), CHECK_TABLES.vocabularies.fr).filter(
    ({ role }) => role === 'place',
  );
  expect(places).toEqual([]);
});
