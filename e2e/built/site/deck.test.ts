// @vitest-environment happy-dom
import '@/components/classroom/present/LessonDeck.element';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { findOnlyElement, insertHtmlInTestDom, isElementShown } from '@/components/support/renderInTestDom';
import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { rotatingLocale } from '../../support/locale';
import { slideIdsInPlan } from '../../support/slideIdsInPlan';
import { parseBuiltPage } from '../support/page';

/** Runs the slides of the built pages without layout; presenter.spec.ts tests what needs layout. */
const WORDS = messages(DEFAULT_LOCALE).present;
const pathOf = (lesson: LessonId, locale: Locale = DEFAULT_LOCALE) => `/${locale}/present/${lesson}/`;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-12T10:00:00') });
  onTestFinished(() => void vi.useRealTimers());
});

function open(lesson: LessonId, rest = '', locale?: Locale): void {
  const path = pathOf(lesson, locale);
  insertHtmlInTestDom(parseBuiltPage(path)('lesson-deck').prop('outerHTML') ?? '', `${path}${rest}`);
}

const press = (key: string, on: Element = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const button = (act: string) => findOnlyElement(`.deck-bar [data-act="${act}"]`);
const slide = () => findOnlyElement('.slide[data-now]');
const said = () => findOnlyElement('lesson-deck > [role="status"]').textContent;
const isBlank = () => isElementShown(findOnlyElement('.deck-blank'));
const addressed = () => new URLSearchParams(location.search).get('step');
const name = () => slide().querySelector('.slide-name') as Element;

/** Expects the slide, and the address, of this id. */
function expectAt(id: string | undefined): void {
  expect([slide().id, addressed()]).toEqual([id, id]);
}

test('keys step forward and back, and go to both ends but not beyond; the address names the slide', () => {
  open('two-readings');
  const ids = slideIdsInPlan(pathOf('two-readings'), 'lesson');
  const [first, second, third] = ids;
  const entries = history.length;
  expectAt(first);
  for (const [on, back] of [
    ['PageDown', 'PageUp'],
    ['ArrowDown', 'ArrowUp'],
    [' ', 'PageUp'],
  ] as const)
    for (const [key, id] of [
      [on, second],
      [on, third],
      [back, second],
      [back, first],
    ] as const) {
      press(key);
      expectAt(id);
    }
  for (const [key, id] of [
    ['End', ids.at(-1)],
    ['PageDown', ids.at(-1)],
    ['Home', first],
    ['PageUp', first],
  ] as const) {
    press(key);
    expectAt(id);
  }
  expect(history.length).toBe(entries);
});

test('each step is announced, and so is a blank screen', () => {
  open('two-readings', '?plan=starter');
  press('PageDown');
  const count = WORDS.controls.count.replace('{n}', '2').replace('{all}', '\\d+');
  expect(said()).toMatch(new RegExp(`^${count}: .*3`));
  press('b');
  expect(said()).toBe(WORDS.controls.blanked);
});

test('B or a full stop blanks the screen and shows it again, as does Escape; meanwhile steps do nothing', () => {
  open('two-readings', '?step=draw');
  const focused = button('next');
  focused.focus();
  for (const key of ['.', 'b']) {
    press(key);
    expect(isBlank()).toBe(true);
    expect(document.activeElement).toBe(findOnlyElement('.deck-blank'));
    expect(findOnlyElement('.deck-slides').inert).toBe(true);
    press(key);
    expect(isBlank()).toBe(false);
    expect(document.activeElement).toBe(focused);
    for (const other of ['PageDown', 'Escape']) {
      press(key);
      press(other);
      expect(isBlank()).toBe(false);
      expectAt('draw');
    }
  }
});

test('letter keys do nothing once they are switched off, and other keys work as before', () => {
  open('two-readings', '?plan=starter');
  findOnlyElement<HTMLInputElement>('[name="letters"]').checked = false;
  for (const key of ['b', '.', 'f']) press(key);
  expect(isBlank()).toBe(false);
  press('PageDown');
  expectAt('read');
});

test('an address opens a slide by its name or its number, with the plan it belongs to', () => {
  for (const [rest, id] of [
    ['?step=source', 'source'],
    ['?step=3', 'draw'],
    ['?step=nowhere', 'start'],
    ['#rewrite', 'rewrite'],
  ] as const) {
    open('two-readings', rest);
    expectAt(id);
  }
  open('two-readings', '?step=source');
  press('Home');
  press('PageDown');
  expectAt('guess');
});

test('the first slide marks the plan that a clicker follows; another one stays once chosen, as does its address', () => {
  open('two-readings');
  const marked = () =>
    [...document.querySelectorAll<HTMLElement>('.slide-plans a')].flatMap(({ ariaCurrent, dataset }) =>
      ariaCurrent === 'true' ? [dataset.plan] : [],
    );
  expect(marked()).toEqual(['lesson']);
  findOnlyElement('.slide-plans a[data-plan="starter"]').click();
  expectAt('read');
  press('Home');
  expect(marked()).toEqual(['starter']);
  open('two-readings', location.search);
  expectAt('start');
  expect(marked()).toEqual(['starter']);
  open('two-readings', '?plan=lesson');
  expect(marked()).toEqual(['lesson']);
  press('PageDown');
  expectAt('guess');
  open('telephone-game');
  expect(marked()).toEqual([]);
});

test('the clock counts down the minutes of its part, then up; it can be stopped and reset', () => {
  open('two-readings', '?step=read');
  const clock = () => findOnlyElement('[role="timer"]').textContent;
  vi.advanceTimersByTime(30_000);
  expect(clock()).toBe('2:30');
  button('restart').click();
  expect(clock()).toBe('3:00');
  vi.advanceTimersByTime(65_000);
  expect(clock()).toBe('1:55');
  button('clock').click();
  vi.advanceTimersByTime(30_000);
  expect(clock()).toBe('1:55');
  button('clock').click();
  vi.advanceTimersByTime(120_000);
  expect(clock()).toBe('+0:05');
  press('PageDown');
  expect(clock()).toBe('5:00');
  vi.advanceTimersByTime(10_000);
  press('PageUp');
  expect(clock()).toBe('+0:05');
  button('restart').click();
  expect(clock()).toBe('3:00');
  expect(findOnlyElement('[role="timer"]').hasAttribute('aria-live')).toBe(false);
  press('Home');
  expect(isElementShown(findOnlyElement('.deck-clock'))).toBe(false);
});

test('a figure that the class looks at first hides its title and the text after it, until a step or a button shows them', () => {
  open('what-it-counts', '?step=notice-opening-ledger');
  const told = () => [...slide().querySelectorAll('[data-conclusion]')].map(isElementShown);
  expect(slide().querySelector('.slide-prompt')?.textContent).toBe(WORDS.prompt);
  expect(told()).not.toContain(true);
  expect(slide().ariaLabel).toBe(WORDS.prompt);
  expect(slide().hasAttribute('aria-labelledby')).toBe(false);
  press('PageDown');
  expectAt('notice-opening-ledger');
  expect(isElementShown(name())).toBe(true);
  expect(slide().getAttribute('aria-labelledby')).toBe(name().id);
  button('reveal').click();
  expect(isElementShown(name())).toBe(false);
  button('reveal').click();
  expect(isElementShown(name())).toBe(true);
  press('PageDown');
  expectAt('ask');
});

test('a task that shares its slide with others is found by its own name', () => {
  const shared = LESSON_IDS.flatMap((id) =>
    parseBuiltPage(pathOf(id))('[data-kind="tasks"] li[id]')
      .toArray()
      .map((task) => [id, task.attribs.id, parseBuiltPage(pathOf(id))(task).closest('.slide').attr('id')] as const),
  );
  expect(shared.length).toBeGreaterThan(1);
  for (const [lesson, task, slideId] of shared) {
    open(lesson, `?step=${task}`);
    expectAt(slideId);
  }
});

test('an answer is covered until a step or a button shows it, and this is announced', () => {
  for (const lesson of LESSON_IDS) {
    const id = parseBuiltPage(pathOf(lesson))('[data-kind="answer"]').first().attr('id');
    open(lesson, `?step=${id}`);
    const isAnswered = () => isElementShown(slide().querySelector('.slide-answer > div') as Element);
    const line = () => slide().querySelector('.slide-covered') as Element;
    expect([isAnswered(), isElementShown(line())], lesson).toEqual([false, true]);
    expect(said(), lesson).toContain(WORDS.answerCovered);
    press('PageDown');
    expectAt(id);
    expect([isAnswered(), isElementShown(line())], lesson).toEqual([true, false]);
    expect(said(), lesson).not.toContain(WORDS.answerCovered);
    button('reveal').click();
    expect(isAnswered(), lesson).toBe(false);
  }
});

test('the teacher’s own window has each answer at once', () => {
  const id = parseBuiltPage(pathOf('two-readings'))('[data-kind="answer"]').first().attr('id');
  open('two-readings', `?view=notes&step=${id}`);
  expect(isElementShown(slide().querySelector('.slide-answer > div') as Element)).toBe(true);
  expect(isElementShown(slide().querySelector('.slide-covered') as Element)).toBe(false);
});

test.each(LESSON_IDS.map((id, i) => [id, rotatingLocale(i)] as const))(
  '?reveal=0 covers each figure of %s, and its accessible text does not reveal the answer (%s)',
  (id, locale) => {
    const figures = parseBuiltPage(pathOf(id, locale))('[data-kind="figure"], [data-kind="guess"]')
      .toArray()
      .map(({ attribs }) => attribs.id ?? '');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      open(id, `?reveal=0&step=${figure}`, locale);
      expectAt(figure);
      const told = [...slide().querySelectorAll('[data-conclusion]')];
      expect(told.length, figure).toBeGreaterThan(0);
      expect(told.filter(isElementShown), figure).toEqual([]);
      expect(new URLSearchParams(location.search).get('reveal')).toBe('0');
      if (!slide().querySelector('.slide-prompt')) continue;
      expect(slide().hasAttribute('aria-labelledby'), figure).toBe(false);
      const shown = [...slide().querySelectorAll('*')].filter(
        (part) => isElementShown(part) && part.children.length === 0,
      );
      const words = shown.map(({ textContent, ariaLabel }) => `${textContent} ${ariaLabel}`).join('\n');
      expect(words, figure).not.toContain(name().textContent?.trim());
    }
  },
);
