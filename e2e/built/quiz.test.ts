import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { findQuizItem, QUIZ_IDS } from '@/lib/lessons/quiz';
import { quizExportPath } from '@/lib/site/paths';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';

const PATH = `/${TESTED_LOCALE}/teach/quiz/`;

test('each question explains every answer and links to the figure or number that decides it', () => {
  const $ = parseBuiltPage(PATH);
  expect($('.quiz-item').length).toBe(QUIZ_IDS.length);
  for (const id of QUIZ_IDS) {
    const question = $(`#question-${id}`);
    expect(question.find('[type="radio"]').length, id).toBe(findQuizItem(id).options.length);
    for (const option of findQuizItem(id).options)
      expect(
        question.find(`.quiz-why[data-option="${option}"] p:not(.quiz-verdict)`).text().length,
        id,
      ).toBeGreaterThan(20);
    const rest = question.find('.quiz-rest a').attr('href') ?? '';
    expect(ALL_PATHS, id).toContain(rest.split('#')[0]);
    expect(rest, id).toMatch(new RegExp(`^/${TESTED_LOCALE}/(figures|numbers)/`));
  }
});

test('each lesson links to its own questions, and they link back', () => {
  const quiz = parseBuiltPage(PATH);
  for (const id of LESSON_IDS) {
    expect(
      parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`)(`#materials a[href$="/teach/quiz/#set-${id}"]`).length,
      id,
    ).toBe(1);
    expect(quiz(`#set-${id} .quiz-lesson a[href$="/teach/${id}/"]`).length, id).toBe(1);
    expect(quiz(`#set-${id} .quiz-item`).length, id).toBeGreaterThanOrEqual(5);
  }
  expect(parseBuiltPage(`/${TESTED_LOCALE}/teach/`)('#quiz a').attr('href')).toBe(PATH);
});

test('the quiz and each lesson offer the files for other programs, which exist', () => {
  const files = (['gift', 'kahoot'] as const).map((kind) => quizExportPath(TESTED_LOCALE, kind));
  for (const file of files) {
    expect(existsSync(`out${file}`), file).toBe(true);
    for (const path of [PATH, ...LESSON_IDS.map((id) => `/${TESTED_LOCALE}/teach/${id}/`)])
      expect(parseBuiltPage(path)(`a[download][href="${file}"]`).length, `${path}: ${file}`).toBe(1);
  }
});

test('the result has a line for a name and a row for each set, and is hidden until script fills it', () => {
  const result = parseBuiltPage(PATH)('quiz-total[hidden]');
  expect(result.find('label input').length).toBe(1);
  expect(
    result
      .find('tbody [data-set]')
      .toArray()
      .map(({ attribs }) => attribs['data-set']),
  ).toEqual(LESSON_IDS);
});
