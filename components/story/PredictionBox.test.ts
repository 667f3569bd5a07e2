// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { UnlinkedNumber } from '@/components/number/NumberLink';
import './PredictionQuestion.element';
import { enterValue, findOnlyElement, isElementShown, renderInTestDom } from '../support/renderInTestDom';
import { GuessableAnswer } from './PredictionBox';

const ID = 'fence-attempts-2021-melilla';
const ANSWER = `details [data-observation="${ID}"]`;

function question(query = '') {
  renderInTestDom(
    createElement(GuessableAnswer, {
      locale: 'en',
      id: ID,
      of: 'fence-attempts-2021',
      children: createElement(UnlinkedNumber, { locale: 'en', id: ID }),
    }),
    `/en/${query}`,
  );
  const [show, again] = document.querySelectorAll('button');
  return {
    element: findOnlyElement('prediction-question'),
    slider: findOnlyElement<HTMLInputElement>('input[type="range"]'),
    field: findOnlyElement<HTMLInputElement>('input[type="text"]'),
    show: show as HTMLButtonElement,
    again: again as HTMLButtonElement,
    gap: findOnlyElement('.prediction-gap'),
    error: findOnlyElement('[role="alert"]'),
  };
}

describe('the early question', () => {
  it('shows a guess made by slider, the ministry’s number, and how far apart they are', () => {
    const { slider, field, show, gap } = question();
    enterValue(slider, '20');
    expect(field.value).toBe('20');
    show.click();
    expect(isElementShown(findOnlyElement(ANSWER))).toBe(true);
    expect(findOnlyElement('.prediction-theirs data').textContent).toBe('47');
    expect(gap.textContent).toBe('The ministry’s number is higher than your guess by 27.');
    expect(document.activeElement).toBe(gap);
    // Guess and answer share one scale: as many filled strokes as were guessed or counted, over one stroke per attempt.
    const strokes = [...document.querySelectorAll('path')].map((path) => path.getAttribute('d')?.match(/M/g)?.length);
    expect(strokes).toEqual([49, 20, 49, 47]);
  });

  it('accepts zero by slider too, its position before any guess', () => {
    const { slider, field } = question();
    expect(field.value).toBe('');
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    expect(field.value).toBe('0');
  });

  it('folds its answer again for another guess, and keeps the guess until it is changed', () => {
    const { field, show, again, gap } = question();
    expect(isElementShown(findOnlyElement(ANSWER))).toBe(false);
    enterValue(field, '48');
    show.click();
    expect(gap.textContent).toBe('The ministry’s number is lower than your guess by 1.');
    again.click();
    expect(isElementShown(findOnlyElement(ANSWER))).toBe(false);
    expect(gap.textContent).toBe('');
    expect(document.querySelector('.prediction-theirs data')).toBeNull();
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('48');
    enterValue(field, '47');
    show.click();
    expect(gap.textContent).toBe('Your guess is the ministry’s number.');
  });

  it('has no answer in its markup before a class reveals it', () => {
    const { element, field, show, again } = question('?reveal=0');
    expect(element.innerHTML).not.toMatch(/melilla"|\b47\b/);
    enterValue(field, '10');
    show.click();
    expect(isElementShown(findOnlyElement(ANSWER))).toBe(true);
    again.click();
    expect(element.innerHTML).not.toMatch(/melilla"|\b47\b/);
  });

  it.each(['', 'many', '99'])('reports that “%s” is not a valid guess, and keeps it', (wrong) => {
    const { field, show, error } = question();
    enterValue(field, wrong);
    show.click();
    expect(error.textContent).toMatch(/whole number from 0 to 49/);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(wrong);
    expect(isElementShown(findOnlyElement(ANSWER))).toBe(false);
    enterValue(field, '30');
    expect(error.textContent).toBe('');
  });
});
