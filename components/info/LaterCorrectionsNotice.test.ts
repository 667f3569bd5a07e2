// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, it } from 'vitest';
import './CorrectedNotice.element';
import { findOnlyElement, isElementShown, renderInTestDom } from '../support/renderInTestDom';

/** Test notice with two invented corrections, because the fact base has none yet. */
const NOTICE = createElement(
  'corrected-notice',
  { hidden: true },
  createElement('p', { 'data-versions': '2026-05-07 2026-05-06', hidden: true }, 'The first'),
  createElement('p', { 'data-versions': '2026-05-06', hidden: true }, 'The second'),
);

it.each([
  ['?v=2026-05-06', ['The first', 'The second']],
  ['?v=2026-05-07', ['The first']],
  ['?v=2026-05-08', []],
  ['', []],
])('an address with “%s” shows the corrections since then, and no others', (query, shown) => {
  renderInTestDom(NOTICE, `/en/figures/telephone/${query}`);
  expect(isElementShown(findOnlyElement('corrected-notice'))).toBe(shown.length > 0);
  expect([...document.querySelectorAll('p')].filter(isElementShown).map((p) => p.textContent)).toEqual(shown);
});
