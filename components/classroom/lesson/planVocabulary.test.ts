import { load } from 'cheerio';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { planVocabulary } from './planVocabulary';

const WORDS = planVocabulary('en', 'two-readings');

/** An element of a lesson's vocabulary, as its MDX creates it. */
const word = (name: keyof typeof WORDS, props: object, ...children: readonly ReactNode[]): ReactElement =>
  createElement(WORDS[name] as (props: object) => ReactNode, props, ...children);
const p = (...text: readonly ReactNode[]) => createElement('p', {}, ...text);

describe('a step of the plan', () => {
  const part = word(
    'Part',
    { id: 'source' },
    word(
      'Teacher',
      {},
      p(
        'Ask: ',
        word('Show', {}, 'Which drawing is right?'),
        ' Then ',
        word('Show', {}, word('GuessLink', {}, 'the question')),
      ),
    ),
    word('Pupils', {}, p('Check your drawings.')),
  );
  const $ = load(renderToStaticMarkup(word('Plans', {}, word('Plan', { id: 'lesson' }, part))));

  it('has the words to put up, then what pupils do', () => {
    const step = $('.plan-step:has(.plan-step-text)');
    expect(
      step
        .children()
        .slice(1)
        .toArray()
        .map((child) => $(child).text()),
    ).toEqual(['On the board: Which drawing is right?', 'Check your drawings.']);
  });

  it('omits links to figures and the rest of the text for teachers', () => {
    expect($('.plan-steps').text()).toContain('Check your drawings.');
    expect($('.plan-steps').text()).not.toMatch(/Ask|the question/);
  });
});

describe('a misconception', () => {
  it('comes with its reply', () => {
    const item = createElement('li', {}, createElement('strong', {}, '“It is a lie.”'), ' Nothing shows it.');
    const $ = load(renderToStaticMarkup(word('Misconceptions', {}, createElement('ul', {}, item))));
    expect($('.plan-traps li').text()).toBe('“It is a lie.” Nothing shows it.');
  });
});
