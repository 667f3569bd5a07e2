import { expect, test } from 'vitest';
import { lessonRecord } from '@/components/classroom/lesson/lessonRecord';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { slideIdsInPlan } from '../support/slideIdsInPlan';
import { parseBuiltPage } from './support/page';

const WORDS = messages(TESTED_LOCALE).teach;
const PATH = `/${TESTED_LOCALE}/present/two-readings/`;

test('a lesson has a slide for each of its parts and tasks, with the words and minutes of its own page', () => {
  for (const id of LESSON_IDS) {
    const lesson = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`);
    const deck = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`);
    // Only the lesson's page explains a term beside it.
    expect(deck('.term-tip').length, id).toBe(0);
    const said = (all: ReturnType<typeof lesson>) => {
      const words = all.clone();
      words.find('.term-tip').remove();
      return words.text().replace(/\s+/g, ' ').trim();
    };
    for (const plan of lessonRecord(id).plans)
      for (const part of plan.sessions.flatMap(({ parts }) => parts)) {
        const face = deck(`#${part.id}`);
        expect(face.attr('data-minutes'), `${id} ${part.id}`).toBe(String(part.minutes));
        expect(said(face.find('.slide-do p'))).toBe(said(lesson(`#part-${part.id} .part-pupils p:not(.voice)`)));
        expect(said(face.find('.slide-notes p:not(.voice)'))).toBe(
          said(lesson(`#part-${part.id} .part-teacher p:not(.voice)`)),
        );
      }
    for (const task of lesson('.task').toArray()) {
      const name = lesson(task).attr('id')?.slice('task-'.length);
      expect(deck(`#task-${name}, #answer-${name}`).length, `${id} ${name}`).toBe(2);
      // A task is asked on the first slide that links to it, alone or with other tasks of the part, and answered after
      // the last.
      const order = deck('.slide, .slide-tasks > li')
        .toArray()
        .map((slide) => deck(slide).attr('id'));
      const parts = lesson(`[id^="part-"]:has(.part-teacher a[href="#task-${name}"])`)
        .toArray()
        .map((part) => lesson(part).attr('id')?.slice('part-'.length));
      const [asked, answered] = [order.indexOf(`task-${name}`), order.indexOf(`answer-${name}`)];
      expect(answered, `${id} ${name}`).toBeGreaterThan(asked);
      expect(order.indexOf(parts[0] ?? 'start'), `${id} ${name}`).toBeLessThan(asked);
      expect(order.indexOf(parts.at(-1) ?? 'start'), `${id} ${name}`).toBeLessThan(answered);
      expect(said(deck(`#answer-${name} .slide-answer > div`))).toBe(
        said(lesson(task).find('.expected > :not(.voice)')),
      );
    }
    expect(lesson(`a[href$="/${TESTED_LOCALE}/present/${id}/"]`).length, id).toBeGreaterThan(0);
    expect(parseBuiltPage(`/${TESTED_LOCALE}/teach/`)(`a[href$="/${TESTED_LOCALE}/present/${id}/"]`).length, id).toBe(
      1,
    );
  }
});

test('a part that links to several new tasks has one slide with all their questions', () => {
  let seen = 0;
  for (const id of LESSON_IDS) {
    const deck = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`);
    for (const slide of deck('[data-kind="tasks"]').toArray()) {
      const { attribs } = slide;
      seen += 1;
      expect(deck(slide).find('.slide-tasks > li').length, attribs.id).toBeGreaterThan(1);
      expect(deck(`.slide[data-kind="task"][data-part="${attribs['data-part']}"]`).length, attribs.id).toBe(0);
    }
  }
  expect(seen).toBeGreaterThan(0);
});

test('each code for a sheet is on the slide of a part whose plan hands that sheet out', () => {
  let seen = 0;
  for (const id of LESSON_IDS) {
    const lesson = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`);
    const deck = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`);
    for (const part of deck('.slide:has(figure .qr)').toArray()) {
      const name = part.attribs.id;
      expect(part.attribs['data-kind'], `${id} ${name}`).toBe('part');
      for (const link of deck(part).find('figure a').toArray()) {
        seen += 1;
        const kind = link.attribs.href?.split('/').at(-2);
        expect(lesson(`#part-${name} .part-teacher a[href$="/${id}/${kind}/"]`).length, `${id} ${name}`).toBe(1);
      }
    }
  }
  expect(seen).toBeGreaterThan(0);
});

test('only answers and figures can be covered, and each answer is folded for readers without script', () => {
  for (const id of LESSON_IDS) {
    const deck = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`);
    const answers = deck('[data-kind="answer"], [data-kind="guess"]');
    expect(answers.length, id).toBeGreaterThan(0);
    expect(answers.not('[data-cover][data-covered-first]').length, id).toBe(0);
    expect(answers.find('details.slide-answer:not([open])[data-conclusion] > summary').length, id).toBe(answers.length);
    expect(deck('[data-cover]').not('[data-kind="answer"], [data-kind="figure"], [data-kind="guess"]').length, id).toBe(
      0,
    );
  }
});

/** Words addressed to a teacher or about a class: in English, and from the headings in the language of the page. */
const TEACHER_WORDS = new RegExp(
  `(?<!\\p{L})(pupils?|teachers?|accept|expect|${WORDS.expected}|${[WORDS.teacher, WORDS.pupils].map(lastWord).join('|')})(?!\\p{L})`,
  'iu',
);

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

test('the text for a class addresses the class, and does not mention pupils', () => {
  for (const id of LESSON_IDS) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`);
    const faces = $('.slide-face').toArray();
    expect(faces.length).toBeGreaterThan(10);
    for (const face of faces) expect($(face).text(), id).not.toMatch(TEACHER_WORDS);
  }
});

test('a class is asked before it sees the figure that answers', () => {
  const ids = slideIdsInPlan(PATH, 'lesson');
  expect(ids.indexOf('task-implies')).toBeGreaterThan(ids.indexOf('readings'));
  expect(ids.indexOf('source-claim-attempts-A')).toBeGreaterThan(ids.indexOf('task-again'));
  // A task outside all parts comes after the lesson, and is marked so.
  const tasks = parseBuiltPage(`/${TESTED_LOCALE}/teach/two-readings/`)('.task').toArray();
  const n = 1 + tasks.findIndex(({ attribs }) => attribs.id === 'task-fences');
  const spare = formatMessage(TESTED_LOCALE, messages(TESTED_LOCALE).present.spare, { n });
  expect(parseBuiltPage(PATH)('#task-fences .slide-name').text()).toBe(spare);
  expect(ids.indexOf('task-fences')).toBeGreaterThan(ids.indexOf('slip'));
});
