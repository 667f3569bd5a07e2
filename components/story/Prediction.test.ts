// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { TracedNumber } from '@/components/number/NumberLink';
import './PredictionQuestion.element';
import { enter, isShown, one, openPart } from '../support/openPart';
import { GuessedAnswer } from './Prediction';

const ID = 'fence-attempts-2021-melilla';
const ANSWER = `details [data-observation="${ID}"]`;

function question(query = '') {
  openPart(
    createElement(GuessedAnswer, {
      locale: 'en',
      id: ID,
      of: 'fence-attempts-2021',
      children: createElement(TracedNumber, { locale: 'en', id: ID }),
    }),
    `/en/${query}`,
  );
  const [show, again] = document.querySelectorAll('button');
  return {
    element: one('prediction-question'),
    slider: one<HTMLInputElement>('input[type="range"]'),
    field: one<HTMLInputElement>('input[type="text"]'),
    show: show as HTMLButtonElement,
    again: again as HTMLButtonElement,
    gap: one('.prediction-gap'),
    error: one('[role="alert"]'),
  };
}

describe('the early question', () => {
  it('shows a guess made by slider, the ministry’s number, and how far apart they are', () => {
    const { slider, field, show, gap } = question();
    enter(slider, '20');
    expect(field.value).toBe('20');
    show.click();
    expect(isShown(one(ANSWER))).toBe(true);
    expect(one('.prediction-theirs data').textContent).toBe('47');
    expect(gap.textContent).toBe('The ministry’s number is higher than your guess by 27.');
    expect(document.activeElement).toBe(gap);
    // One scale for both: as many strokes as counted, over as many as there were in all.
    const strokes = [...document.querySelectorAll('path')].map((path) => path.getAttribute('d')?.match(/M/g)?.length);
    expect(strokes).toEqual([49, 20, 49, 47]);
  });

  it('takes zero by slider too, where it stands before any guess', () => {
    const { slider, field } = question();
    expect(field.value).toBe('');
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    expect(field.value).toBe('0');
  });

  it('folds its answer again for another guess, which is kept until it is changed', () => {
    const { field, show, again, gap } = question();
    expect(isShown(one(ANSWER))).toBe(false);
    enter(field, '48');
    show.click();
    expect(gap.textContent).toBe('The ministry’s number is lower than your guess by 1.');
    again.click();
    expect(isShown(one(ANSWER))).toBe(false);
    expect(gap.textContent).toBe('');
    expect(document.querySelector('.prediction-theirs data')).toBeNull();
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('48');
    enter(field, '47');
    show.click();
    expect(gap.textContent).toBe('Your guess is the ministry’s number.');
  });

  it('does not hold the answer before it is asked for where a class looks at it', () => {
    const { element, field, show, again } = question('?reveal=0');
    expect(element.innerHTML).not.toMatch(/melilla"|\b47\b/);
    enter(field, '10');
    show.click();
    expect(isShown(one(ANSWER))).toBe(true);
    again.click();
    expect(element.innerHTML).not.toMatch(/melilla"|\b47\b/);
  });

  it.each(['', 'many', '99'])('says that “%s” is no guess, and keeps it', (wrong) => {
    const { field, show, error } = question();
    enter(field, wrong);
    show.click();
    expect(error.textContent).toMatch(/whole number from 0 to 49/);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(wrong);
    expect(isShown(one(ANSWER))).toBe(false);
    enter(field, '30');
    expect(error.textContent).toBe('');
  });
});
