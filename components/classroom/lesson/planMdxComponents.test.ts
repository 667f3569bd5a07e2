import { load } from 'cheerio';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../present/slide';
import { planMdxComponents } from './planMdxComponents';

const slide = (id: string, plan?: string): Slide => ({
  id,
  kind: 'part',
  name: id,
  face: null,
  ...(plan !== undefined && { plan, part: { id, minutes: 1 } }),
});
const SLIDES = [slide('start'), slide('read', 'starter'), slide('source', 'lesson'), slide('source', 'lesson')];
const WORDS = planMdxComponents('en', 'two-readings', SLIDES);

/** Creates an element of a lesson's text, as its MDX does. */
const word = (name: keyof typeof WORDS, props: object, ...children: readonly ReactNode[]): ReactElement =>
  createElement(WORDS[name] as (props: object) => ReactNode, props, ...children);
const p = (...text: readonly ReactNode[]) => createElement('p', {}, ...text);

const $of = (...content: readonly ReactNode[]) => load(renderToStaticMarkup(createElement('div', {}, ...content)));

describe('a step of the plan', () => {
  const part = word(
    'Part',
    { id: 'source' },
    word('Teacher', {}, word('InShort', {}, p('Ask which drawing is right.')), p('Then go round.')),
    word('Pupils', {}, p('Check your drawings.')),
  );
  const $ = $of(word('Plans', {}, word('Plan', { id: 'lesson' }, part)));
  const [step] = $('.plan-step:has(.plan-step-line p)').toArray();

  it('has its name, its slides as the presenter counts them, and the line for the teacher', () => {
    expect(
      $(step)
        .children()
        .toArray()
        .map((child) => $(child).text().replace(/\s+/g, ' ').trim()),
    ).toEqual(['Check the source 6 min', 'slides 2 to 3', 'Ask which drawing is right.']);
  });

  it('omits what is on the slides and in the notes', () => {
    expect($('.plan-steps').text()).not.toMatch(/go round|Check your drawings/);
  });
});

describe('the care note', () => {
  it('is printed in short', () => {
    const $ = $of(word('Care', {}, word('InShort', {}, p('Ask nobody.')), p('The slip: nine atlases.')));
    expect($('.plan-care > :not(h2)').text()).toBe('Ask nobody.');
  });
});

describe('a misconception', () => {
  it('comes with its reply', () => {
    const item = createElement('li', {}, createElement('strong', {}, '“It is a lie.”'), ' Nothing shows it.');
    const $ = load(renderToStaticMarkup(word('Misconceptions', {}, createElement('ul', {}, item))));
    expect($('.plan-traps li').text()).toBe('“It is a lie.” Nothing shows it.');
  });
});
