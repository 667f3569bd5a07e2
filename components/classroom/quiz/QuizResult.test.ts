// @vitest-environment happy-dom
import { createElement } from 'react';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import './QuizSet.element';
import { findOnlyElement, renderInTestDom } from '@/components/support/renderInTestDom';
import { findQuizItem } from '@/lib/lessons/quiz';
import { AnswerExplanation, AnswerOption, QuizQuestion } from './QuizQuestion';
import { QuizResult } from './QuizResult';

const IDS = ['subtract', 'half-year'] as const;
const cells = (row: string) => [...document.querySelectorAll(`quiz-total ${row} td`)].map((cell) => cell.textContent);

/** Creates a question as the page renders it; the texts of its answers are their ids. */
function question(id: string) {
  const options = findQuizItem(id).options.map((option) => {
    const why = createElement(AnswerExplanation, { key: 'why', children: createElement('p', {}, `Why ${option}`) });
    return createElement(AnswerOption, {
      key: option,
      id: option,
      children: [createElement('p', { key: 'p' }, option), why],
    });
  });
  const children = [createElement('p', { key: 'p' }, id), ...options];
  return createElement(QuizQuestion, { key: id, locale: 'en', id, children });
}

function answer(id: string, option: string): void {
  findOnlyElement<HTMLInputElement>(`#question-${id} [value="${option}"]`).checked = true;
  findOnlyElement(`#question-${id} .quiz-turn button:not([hidden])`).click();
}

beforeEach(() => {
  const set = createElement('quiz-set', {}, IDS.map(question));
  renderInTestDom(
    createElement(
      'main',
      {},
      createElement('section', { id: 'set-two-readings' }, set),
      createElement(QuizResult, { locale: 'en' }),
    ),
    '/en/teach/quiz/',
  );
});

it('counts answered and right questions, lists the wrong ones by number, and removes those that are repeated', () => {
  const row = '[data-set="two-readings"]';
  expect(findOnlyElement('quiz-total').hidden).toBe(false);
  expect(cells(row)).toEqual(['0', '0', '']);
  answer('subtract', findQuizItem('subtract').right);
  expect(cells(row)).toEqual(['1', '1', '']);
  answer('half-year', 'city');
  expect(cells(row)).toEqual(['2', '1', '2']);
  expect(cells('[data-set="telephone-game"]')).toEqual(['0', '0', '']);
  expect(cells('tfoot')).toEqual(['2', '1', '']);
  findOnlyElement('quiz-set .quiz-foot button').click();
  expect(cells('tfoot')).toEqual(['0', '0', '']);
});

it('is marked as the part to print until the page has been printed', () => {
  const total = findOnlyElement('quiz-total');
  const printed: boolean[] = [];
  const print = vi.fn(() => void printed.push('printing' in total.dataset));
  vi.stubGlobal('print', print);
  onTestFinished(() => void vi.unstubAllGlobals());
  findOnlyElement('quiz-total .quiz-foot button').click();
  expect(printed).toEqual([true]);
  expect('printing' in total.dataset).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect('printing' in total.dataset).toBe(false);
});
