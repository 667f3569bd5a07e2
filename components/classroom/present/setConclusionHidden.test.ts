// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { setConclusionHidden } from './setConclusionHidden.browser';

function slideOf(markup: string): HTMLElement {
  document.body.innerHTML = `<section id="a" aria-labelledby="a-name">${markup}</section>`;
  return document.querySelector('section') as HTMLElement;
}

test('a covered answer says that it is covered, keeps the name of its slide, and is shown in its place', () => {
  const slide = slideOf(
    '<h2 id="a-name">Task</h2><p class="slide-covered" hidden>Covered.</p><details data-conclusion open>None.</details>',
  );
  const [line, answer] = [...slide.querySelectorAll<HTMLElement>('p, details')];
  setConclusionHidden(slide, true);
  expect([line?.hidden, answer?.hidden]).toEqual([false, true]);
  expect(slide.getAttribute('aria-labelledby')).toBe('a-name');
  setConclusionHidden(slide, false);
  expect([line?.hidden, answer?.hidden]).toEqual([true, false]);
});
