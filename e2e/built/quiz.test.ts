import { expect, test } from 'vitest';
import { READING_SKILLS } from '@/components/classroom/quiz/quizShape';
import { LESSON_IDS } from '@/content/lessons/lessons';
import { QUIZ, QUIZ_IDS } from '@/content/quiz/quiz';
import { LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { page } from './support/parsed';

const PATH = `/${LOCALE}/teach/quiz/`;

test('each question explains every answer and leads to what decides it', () => {
  const $ = page(PATH);
  expect($('.quiz-item').length).toBeGreaterThanOrEqual(10);
  expect(
    QUIZ_IDS.filter((id) => READING_SKILLS.some((skill) => skill === QUIZ[id].asks)).length,
  ).toBeGreaterThanOrEqual(6);
  for (const id of QUIZ_IDS) {
    const question = $(`#question-${id}`);
    expect(question.find('[type="radio"]').length, id).toBe(QUIZ[id].options.length);
    for (const option of QUIZ[id].options)
      expect(
        question.find(`.quiz-why[data-option="${option}"] p:not(.quiz-verdict)`).text().length,
        id,
      ).toBeGreaterThan(20);
    const rest = question.find('.quiz-rest a').attr('href') ?? '';
    expect(ALL_PATHS, id).toContain(rest.split('#')[0]);
    expect(rest, id).toMatch(new RegExp(`^/${LOCALE}/(figures|numbers)/`));
  }
});

test('each lesson leads to its own questions, and they lead back', () => {
  const quiz = page(PATH);
  for (const id of LESSON_IDS) {
    expect(page(`/${LOCALE}/teach/${id}/`)(`#materials a[href$="/teach/quiz/#set-${id}"]`).length, id).toBe(1);
    expect(quiz(`#set-${id} .quiz-lesson a[href$="/teach/${id}/"]`).length, id).toBe(1);
    expect(quiz(`#set-${id} .quiz-item`).length, id).toBeGreaterThan(1);
  }
  expect(page(`/${LOCALE}/teach/`)('#quiz a').attr('href')).toBe(PATH);
});
