import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { QUIZ } from '@/content/quiz/quiz';
import type { QuizItem } from '@/content/quiz/quizItem';
import { observations } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { checkQuizItems, quizFile } from './checkQuiz';

const names = { figures: FIGURE_IDS, observations: observations().map(({ id }) => id) };
const mdx = readFileSync(quizFile('en'), 'utf8');
const record: Readonly<Record<string, QuizItem>> = QUIZ;
const errorsOf = (text: string, items = record) =>
  checkQuizItems('en.mdx', items, text, names)
    .map(({ message }) => message)
    .join('\n');
const without = (skill: string) => Object.fromEntries(Object.entries(record).filter(([, { asks }]) => asks !== skill));
const itemsOf = (text: string, ids: readonly string[]) =>
  (text.match(/<Item id[\s\S]*?<\/Item>/g) ?? [])
    .filter((item) => ids.some((id) => item.includes(`"${id}"`)))
    .join('\n\n');

describe('the quiz', () => {
  it.each(PUBLISHED_LOCALES)('is whole in %s', (locale) => {
    expect(errorsOf(readFileSync(quizFile(locale), 'utf8'))).toBe('');
  });

  it('does not let the right answer stand in one place', () => {
    const places = Object.values(record).map(({ options, right }) => options.indexOf(right));
    for (const place of [0, 1, 2])
      expect(places.filter((each) => each === place).length).toBeLessThan(places.length / 2);
  });

  it.each([
    [
      'an option without an explanation',
      /<Why>\s+Zero would[\s\S]*?<\/Why>/,
      '',
      '"empty-row", options, number 1, why: ',
    ],
    ['an explanation of three words', /Zero would be[^\n]*/, 'That is wrong.', '"empty-row", options, number 1, why: '],
    ['a number in the label of a button', 'Nobody died.', 'Nobody, <Fact id="attempts-2021" />.', 'holds no link'],
    ['options in another order', /<Option id="zero">/, '<Option id="few">', 'options of "empty-row" are few, few'],
    ['a question left out', /<Item id="rate">[\s\S]*?<\/Item>/, '', 'the questions are subtract, half-year'],
  ])('says so of %s', (_, found, instead, message) => {
    expect(errorsOf(mdx.replace(found, instead))).toContain(message);
  });

  it('says so of a right answer that is none of the options', () => {
    const wrong = { ...record, rate: { ...QUIZ.rate, right: 'everything' } };
    expect(errorsOf(mdx, wrong)).toContain('"rate", right: expected one of the options');
  });

  it('says so of a figure and a number that are not there', () => {
    const lost = {
      ...record,
      rate: { ...QUIZ.rate, rests: { figure: 'comparability-gait' } },
      witnesses: { ...QUIZ.witnesses, rests: { number: 'attempts-2012-q9' } },
    };
    expect(errorsOf(mdx, lost)).toContain('unknown figure "comparability-gait"; did you mean');
    expect(errorsOf(mdx, lost)).toContain('unknown number "attempts-2012-q9"');
  });

  it('asks for every way of reading a claim, and enough of it', () => {
    const left = without('unit');
    expect(errorsOf(itemsOf(mdx, Object.keys(left)), left)).toContain('no question asks for the unit of a claim');
    const few = Object.fromEntries(Object.entries(record).slice(0, 5));
    expect(errorsOf(itemsOf(mdx, Object.keys(few)), few)).toContain('5 questions; expected 10');
  });
});
