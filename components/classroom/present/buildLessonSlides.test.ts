import { load } from 'cheerio';
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildLessonSlides } from './buildLessonSlides';
import { divideIntoSlideContent } from './divideIntoSlideContent';
import type { Slide } from './slide';
import { slideMdxComponents } from './slideMdxComponents';
import { PredictionAnswer } from './TasksSlideView';

const WORDS = slideMdxComponents('en', 'what-it-counts');

/** Creates an element of a lesson's text, as its MDX does. */
const word = (name: keyof typeof WORDS, props: object, ...children: readonly ReactNode[]): ReactElement =>
  createElement(WORDS[name] as (props: object) => ReactNode, props, ...children);
const p = (text: ReactNode) => createElement('p', {}, text);
const task = (id: string, ...more: readonly ReactNode[]) =>
  word('Task', { id }, p(`Question of ${id}`), ...more, word('Expected', {}, p(`Answer to ${id}`)));
const ask = (id: string) => word('TaskLink', { id }, id);
const part = (id: string, ...teacher: readonly ReactNode[]) =>
  word('Part', { id }, word('Teacher', {}, p(teacher)), word('Pupils', {}, p(`Do ${id}`)));

/** Returns the slides of a lesson whose only plan has these parts. */
function slidesIn(parts: readonly ReactElement[], tasks: readonly ReactElement[]): readonly Slide[] {
  const text = createElement(
    Fragment,
    {},
    word('Plans', {}, word('Plan', { id: 'lesson' }, ...parts)),
    word('Answers', {}, ...tasks),
    word('Assessment', {}, p('Task to hand in'), word('Level', { id: 'secure' }, p('What secure means'))),
  );
  return buildLessonSlides({
    locale: 'en',
    lesson: 'what-it-counts',
    deck: divideIntoSlideContent(text, WORDS),
    guess: null,
  });
}

const ids = (slides: readonly Slide[]) => slides.map(({ id }) => id);
const faceOf = (slides: readonly Slide[], id: string) =>
  load(renderToStaticMarkup(slides.find((slide) => slide.id === id)?.face));

describe('the tasks of a part', () => {
  const TASKS = ['networks', 'rescues', 'fences'].map((id) => task(id));

  it('are asked and answered on slides of their own where a part refers to one', () => {
    const slides = slidesIn([part('groups', ask('networks'))], [task('networks')]);
    expect(ids(slides)).toEqual(['start', 'groups', 'task-networks', 'answer-networks', 'hand-in']);
  });

  it('are asked on one slide where it refers to several, and answered one by one after it', () => {
    const slides = slidesIn([part('groups', ask('networks'), ask('rescues'), ask('fences'))], TASKS);
    expect(ids(slides)).toEqual([
      ...['start', 'groups', 'groups-tasks'],
      ...['answer-networks', 'answer-rescues', 'answer-fences'],
      'hand-in',
    ]);
    const $ = faceOf(slides, 'groups-tasks');
    expect($('li').length).toBe(3);
    expect($('#task-rescues').text()).toBe('Task 2Question of rescues');
    expect($.text()).not.toContain('Answer');
  });

  it('omit the texts that the class has on the worksheet, and beside other tasks the cards too', () => {
    const strip = word('Handout', {}, p('A wording'));
    const card = word('FactCard', { id: 'networks-2021' });
    const several = slidesIn(
      [part('groups', ask('networks'), ask('rescues'))],
      [task('networks', strip, card), task('rescues')],
    );
    expect(faceOf(several, 'groups-tasks').text()).not.toContain('A wording');
    expect(faceOf(several, 'groups-tasks')('.fact-card').length).toBe(0);
    const one = slidesIn([part('groups', ask('networks'))], [task('networks', strip, card)]);
    expect(faceOf(one, 'task-networks').text()).not.toContain('A wording');
    expect(faceOf(one, 'task-networks')('.fact-card').length).toBe(1);
  });

  it('are asked when the plan first refers to them, and answered when it last does', () => {
    const slides = slidesIn(
      [
        part('groups', ask('networks'), ask('rescues'), ask('networks')),
        part('together', ask('rescues'), ask('fences')),
      ],
      TASKS,
    );
    expect(ids(slides)).toEqual([
      ...['start', 'groups', 'groups-tasks', 'answer-networks', 'hand-in'],
      ...['together', 'answer-rescues', 'task-fences', 'answer-fences'],
    ]);
  });

  it('come at the end where no part refers to them', () => {
    const slides = slidesIn([part('groups', ask('networks'))], TASKS);
    expect(ids(slides).slice(-4)).toEqual(['task-rescues', 'answer-rescues', 'task-fences', 'answer-fences']);
    expect(slides.at(-1)?.plan).toBeUndefined();
  });
});

describe('the task to hand in', () => {
  it('is on a slide after the last part that may not be left out, without its assessment levels', () => {
    const slides = slidesIn([part('groups'), part('sentence'), part('together')], []);
    expect(ids(slides)).toEqual(['start', 'groups', 'sentence', 'hand-in', 'together']);
    expect(faceOf(slides, 'hand-in').text()).toBe('Task to hand in');
  });
});

describe('an answer', () => {
  it('is covered at first with a note, and can be unfolded without script', () => {
    const slides = slidesIn([part('groups', ask('networks'), ask('rescues'))], [task('networks'), task('rescues')]);
    const answers = slides.filter(({ kind }) => kind === 'answer');
    expect(answers.map(({ isCovered }) => isCovered)).toEqual([true, true]);
    expect(new Set(answers.map(({ cover }) => cover)).size).toBe(2);
    const $ = faceOf(slides, 'answer-networks');
    expect($('details[data-conclusion]:not([open])').text()).toContain('Answer to networks');
    expect($('.slide-covered[hidden]').length).toBe(1);
    $('details').remove();
    expect($.text()).not.toContain('Answer to');
  });
});

describe('the answer to the prediction question', () => {
  it('is folded like that of a task', () => {
    const answer = PredictionAnswer({ locale: 'en', children: p('The answer') });
    const $ = load(renderToStaticMarkup(answer));
    expect($('details[data-conclusion]:not([open]) p').text()).toBe('The answer');
  });
});

describe('the code for phones', () => {
  const sheet = (kind: string) => word('SheetLink', { kind }, `the ${kind}`);
  const codes = (...teacher: readonly ReactNode[]) => {
    const $ = faceOf(slidesIn([part('groups', ...teacher)], []), 'groups');
    return $('figure')
      .toArray()
      .map((figure) => [$(figure).find('svg[role="img"]').attr('aria-label'), $(figure).find('a').attr('href')]);
  };

  it('is on the slide of the part that hands a sheet out, with its address', () => {
    const [[code, address] = [], ...others] = codes('Hand out ', sheet('worksheet'), '.');
    expect(others).toEqual([]);
    expect(address).toMatch(/^https:\/\/.+\/en\/teach\/what-it-counts\/worksheet\/$/);
    expect(code).toContain(address);
    expect(codes(sheet('cards'), sheet('worksheet')).map(([, to]) => to?.split('/').at(-2))).toEqual([
      'worksheet',
      'cards',
    ]);
  });

  it('is on no other slide: not for sheets of the teacher, nor at the start', () => {
    expect(codes('Read ', sheet('key'), sheet('plan'))).toEqual([]);
    expect(faceOf(slidesIn([part('groups', sheet('worksheet'))], []), 'start')('svg').length).toBe(0);
  });
});

describe('the first slide', () => {
  const start = (lesson: 'two-readings' | 'telephone-game') => {
    const deck = { plans: [], tasks: [], handIn: null };
    return faceOf(buildLessonSlides({ locale: 'en', lesson, deck, guess: null }), 'start');
  };

  it('asks which plan to take where there are several, each a link to its first part', () => {
    const $ = start('two-readings');
    expect($('#which-plan').text()).toBe('Which plan?');
    const ways = $('.slide-plans a').toArray();
    expect(ways.map(({ attribs }) => [attribs['data-plan'], attribs.href])).toEqual([
      ['starter', '#read'],
      ['lesson', '#guess'],
    ]);
  });

  it('asks nothing where there is one', () => {
    const $ = start('telephone-game');
    expect($('#which-plan').length).toBe(0);
    expect($('.slide-plans a[data-plan]').length).toBe(0);
  });
});
