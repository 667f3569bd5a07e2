import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { observations } from '@/lib/facts/facts';
import { findQuizItem, QUIZ_ITEMS, type QuizItem } from '@/lib/lessons/quiz';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { checkQuizItems, quizTextPath } from './checkQuiz';
import { parseQuizText } from './parseQuizText';

const names = { figures: FIGURE_IDS, observations: observations().map(({ id }) => id) };
const mdx = readFileSync(quizTextPath('en'), 'utf8');
const record = QUIZ_ITEMS;
const errorsOf = (text: string, items = record) =>
  checkQuizItems('en.mdx', 'en', items, text, names)
    .map(({ message }) => message)
    .join('\n');
const without = (skill: string) => Object.fromEntries(Object.entries(record).filter(([, { asks }]) => asks !== skill));
const itemsOf = (text: string, ids: readonly string[]) =>
  (text.match(/<Item id[\s\S]*?<\/Item>/g) ?? [])
    .filter((item) => ids.some((id) => item.includes(`"${id}"`)))
    .join('\n\n');

describe('the quiz', () => {
  it.each(PUBLISHED_LOCALES)('is complete in %s, fits in Kahoot, and no habit answers it', (locale) => {
    expect(checkQuizItems('quiz', locale, record, readFileSync(quizTextPath(locale), 'utf8'), names)).toEqual([]);
  });

  it('varies the position of the right answer', () => {
    const places = Object.values(record).map(({ options, right }) => options.indexOf(right));
    for (const place of [0, 1, 2]) {
      const { length } = places.filter((each) => each === place);
      expect(length).toBeGreaterThan(places.length / 5);
      expect(length).toBeLessThan(places.length / 2.5);
    }
  });

  it.each([
    [
      'an option without an explanation',
      /<Why>\s+Zero would[\s\S]*?<\/Why>/,
      '',
      '"empty-row", options, number 1, why: ',
    ],
    ['an explanation of three words', /Zero would be[^\n]*/, 'That is wrong.', '"empty-row", options, number 1, why: '],
    [
      'a number in the label of a button',
      'Nobody died in that year.',
      'Nobody, <Fact id="attempts-2021" />.',
      'has a link, which',
    ],
    ['options in another order', /<Option id="zero">/, '<Option id="few">', 'options of "empty-row" are few, few'],
    [
      'an option far longer than another',
      'We found no count there.',
      'In those figures we found no count of deaths.',
      '"empty-row", options: one is far longer',
    ],
    [
      'an option too long for Kahoot',
      'Nobody died in that year.',
      'x'.repeat(76),
      'number 1, text: has 76 characters; expected 75',
    ],
    ['a question without a line for Kahoot', /<Short>[\s\S]*?<\/Short>/, '', '"subtract", short: is missing'],
    [
      'a line too long for Kahoot',
      'What do you check first?',
      `${'What do you check first? '.repeat(4)}`,
      '"subtract", short: has ',
    ],
    [
      'a yes option that begins with another word',
      'Yes: both are its returns',
      'Well: both are its returns',
      'options "yes" begin with ',
    ],
    [
      'a no option that begins with another word',
      'No: here the ministry counts people',
      'Well: here the ministry counts people',
      'options "fits" begin with ',
    ],
    ['a question left out', /<Item id="rate">[\s\S]*?<\/Item>/, '', 'the questions are subtract, half-year'],
  ])('reports %s', (_, found, instead, message) => {
    expect(errorsOf(mdx.replace(found, instead))).toContain(message);
  });

  it('reports a right answer that is none of the options', () => {
    const wrong = { ...record, rate: { ...findQuizItem('rate'), right: 'everything' } };
    expect(errorsOf(mdx, wrong)).toContain('"rate", right: expected one of the options');
  });

  it('reports an unknown figure and an unknown number', () => {
    const lost = {
      ...record,
      rate: { ...findQuizItem('rate'), basis: { figure: 'comparability-gait' } },
      witnesses: { ...findQuizItem('witnesses'), basis: { number: 'attempts-2012-q9' } },
    };
    expect(errorsOf(mdx, lost)).toContain('unknown figure "comparability-gait"; did you mean');
    expect(errorsOf(mdx, lost)).toContain('unknown number "attempts-2012-q9"');
  });

  it('needs a question on every way of reading a claim, and five or six questions after each lesson', () => {
    const left = without('unit');
    expect(errorsOf(itemsOf(mdx, Object.keys(left)), left)).toContain('no question is about the unit of a claim');
    const few = Object.fromEntries(Object.entries(record).slice(0, 4));
    expect(errorsOf(itemsOf(mdx, Object.keys(few)), few)).toContain('4 questions follow the lesson "two-readings"');
  });

  // The same questions, changed so that the answer that such a pupil chooses is right.
  it.each<[string, (item: QuizItem, id: string) => string, string]>([
    ['the longest option', (_, id) => longestOf(id), 'the longest option is right in'],
    ['the most cautious option', ({ cautious, right }) => cautious ?? right, 'the most cautious option is right in'],
    [
      'a doubt',
      ({ options }) => options.find((id) => id !== 'yes' && id !== 'fits') ?? '',
      '"yes" or "fits" is the right option in 0 of',
    ],
    ['a plain yes', ({ options, right }) => (options.includes('yes') ? 'yes' : right), 'a yes is right in 12 of 12'],
  ])('reports a quiz in which %s is always right', (_, answer, message) => {
    const habit = Object.fromEntries(
      Object.entries(record).map(([id, item]) => [id, { ...item, right: answer(item, id) }]),
    );
    expect(errorsOf(mdx, habit)).toContain(message);
  });
});

function longestOf(id: string): string {
  const options = parseQuizText(mdx).find((text) => text.id === id)?.options ?? [];
  return [...options].sort((a, b) => b.text.length - a.text.length)[0]?.id ?? '';
}
