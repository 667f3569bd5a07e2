// @vitest-environment happy-dom
import { createElement } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { findClaim } from '@/lib/facts/facts';
import './CiteBox.element';
import { findOnlyElement, recordClipboardTexts, renderInTestDom } from '../support/renderInTestDom';
import { CiteBlock } from './CiteBlock';
import { citeFigure, citeReading } from './citation';

const DAYS = {
  bibtex: 'urldate = {2027-06-07}',
  ris: 'Y2  - 2027/06/07',
  csl: '"accessed": { "date-parts": [[2027, 6, 7]] }',
  apa: 'Retrieved June 7, 2027, from http',
  chicago: 'Accessed June 7, 2027.',
};
const [, second] = findClaim('attempts').readings;
if (!second) throw new Error('The sentence on attempts has one reading.');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-06-07T12:00:00'), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
});

describe.each([
  ['a figure', citeFigure('en', 'attempts-by-year')],
  ['a reading', citeReading('en', 'claim-attempts', second)],
])('references of %s', (_, citation) => {
  it('contain the day on which the page is read', () => {
    renderInTestDom(createElement(CiteBlock, { citation }), '/en/');
    for (const [form, day] of Object.entries(DAYS)) {
      const text = findOnlyElement(`[data-citation="${form}"]`).textContent;
      expect(text).toContain(day);
      expect(text).toContain(citation.url);
    }
    expect(document.querySelectorAll('[data-citation]')).toHaveLength(5);
    expect(document.querySelector('[data-no-script]')).toBeNull();
  });

  it('are copied in full by a button, with a confirmation', async () => {
    renderInTestDom(createElement(CiteBlock, { citation }), '/en/');
    const copied = recordClipboardTexts();
    findOnlyElement('[data-citation="ris"] + button').click();
    await expect.poll(() => findOnlyElement('[role="status"]').textContent).toBe('Copied');
    expect(copied).toEqual([findOnlyElement('[data-citation="ris"]').textContent]);
  });
});

it('a reference is selected where copying is not allowed', async () => {
  renderInTestDom(createElement(CiteBlock, { citation: citeFigure('en', 'telephone') }), '/en/');
  recordClipboardTexts(false);
  findOnlyElement('[data-citation="apa"] + button').click();
  await expect.poll(() => String(getSelection())).toBe(findOnlyElement('[data-citation="apa"]').textContent);
  expect(findOnlyElement('[role="status"]').textContent).toBe('');
});
