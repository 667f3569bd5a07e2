import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LessonRecord } from '@/lib/lessons/lessons';
import { LESSON_IDS, LESSONS } from '@/lib/lessons/lessons';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { checkMdx } from '@/lib/story/checkMdx';
import { ANSWER_LEVELS } from './answerLevels';
import { checkLessonNames, checkLessonRecord, checkLessonText, partIdsOfLesson } from './checkLesson';
import { lessonTextPath } from './checkLessons';
import { lessonMdxRules } from './lessonMdxRules';
import { lessonPartName } from './lessonPartName';

const starter: LessonRecord = {
  ages: { from: 14, to: 18 },
  subjects: ['media'],
  plans: [
    {
      id: 'starter',
      minutes: 15,
      sessions: [
        {
          minutes: 15,
          parts: [
            { id: 'read', minutes: 4 },
            { id: 'draw', minutes: 6 },
            { id: 'talk', minutes: 5 },
          ],
        },
      ],
    },
  ],
  figures: ['telephone'],
  readings: ['attempts:A'],
  numbers: ['attempts-2021'],
  guess: false,
  frameworks: ['c3'],
};
const names = { figures: ['telephone'], readings: ['attempts:A'], observations: ['attempts-2021'] };
const errorsOf = (record: unknown) =>
  checkLessonRecord({ file: 'lessons.csv' }, record as LessonRecord, names).map(({ message }) => message);

describe('the record of a lesson', () => {
  it('passes when all of it adds up', () => {
    expect(errorsOf(starter)).toEqual([]);
  });

  it.each([
    [
      'parts that take more than a short session',
      { minutes: 15, parts: [5, 5, 6] },
      'add up to 16 minutes (5 + 5 + 6); expected at most 15 in a session of 15',
    ],
    [
      'parts that fill a long session',
      { minutes: 50, parts: [20, 20, 6] },
      'add up to 46 minutes (20 + 20 + 6); expected at most 45 in a session of 50',
    ],
    ['half a minute', { minutes: 15, parts: [5, 4.5, 5.5] }, 'expected a whole number of minutes'],
    ['no time for a part', { minutes: 15, parts: [10, 5, 0] }, 'expected at least one minute'],
    ['two parts only', { minutes: 15, parts: [10, 5] }, 'expected at least three parts'],
  ])('reports %s', (_, { minutes, parts }, message) => {
    const session = { minutes, parts: parts.map((long, i) => ({ id: `part-${i}`, minutes: long })) };
    expect(errorsOf({ ...starter, plans: [{ id: 'starter', minutes, sessions: [session] }] }).join()).toContain(
      message,
    );
  });

  it('passes when at most nine tenths of a long session are planned, and a part is optional', () => {
    const [skipped, ...others] = [20, 20, 5].map((minutes, i) => ({ id: `part-${i}`, minutes }));
    const withPlan = (parts: readonly object[]) =>
      errorsOf({ ...starter, plans: [{ id: 'lesson', minutes: 50, sessions: [{ minutes: 50, parts }] }] });
    expect(withPlan([{ ...skipped, canSkip: true }, ...others])).toEqual([]);
    expect(withPlan([{ ...skipped }, ...others])).toEqual([
      '"plans", number 1: has no part that may be left out; expected canSkip on at least one',
    ]);
  });

  it('reports sessions that do not add up to their plan', () => {
    const sessions = starter.plans.flatMap((plan) => plan.sessions);
    expect(errorsOf({ ...starter, plans: [{ id: 'double', minutes: 20, sessions }] })).toEqual([
      '"plans", number 1, sessions: add up to 15 minutes (15), and 20 are stated',
    ]);
  });

  it('reports a lesson without a number for a fact card', () => {
    expect(errorsOf({ ...starter, numbers: [] })).toEqual([
      '"numbers": expected at least one number, for the fact cards',
    ]);
  });

  it('reports unknown ids, and parts that occur twice', () => {
    const [plan] = starter.plans;
    expect(errorsOf({ ...starter, figures: ['telefone'], numbers: ['attempts-2012'], plans: [plan, plan] })).toEqual([
      'unknown figure "telefone"; did you mean "telephone"?',
      'unknown number "attempts-2012"; did you mean "attempts-2021"?',
      ...partIdsOfLesson(starter).map((id) => `the part "${id}" is there twice; expected it once`),
    ]);
  });
});

it('the words of a lesson can be checked in a language that has no messages yet', () => {
  expect(checkLessonNames('two-readings', 'xx' as Locale, LESSONS['two-readings'])).toEqual([]);
});

const textOf = (id: (typeof LESSON_IDS)[number], locale: Locale) => readFileSync(lessonTextPath(id, locale), 'utf8');
const textErrors = (mdx: string, locale: Locale = 'en') =>
  checkLessonText('two-readings.mdx', locale, mdx, LESSONS['two-readings']).map(({ message }) => message);

describe.each(PUBLISHED_LOCALES)('the text of a lesson in %s', (locale) => {
  it.each(LESSON_IDS)('%s has everything that a teacher needs, for each part of its plans', (id) => {
    expect(checkLessonText(lessonTextPath(id, locale), locale, textOf(id, locale), LESSONS[id])).toEqual([]);
    for (const part of partIdsOfLesson(LESSONS[id])) expect(lessonPartName(locale, id, part)).not.toBe('');
  });

  it.each(LESSON_IDS)('%s is refused where a step has no line for the teacher, or a long one', (id) => {
    const text = textOf(id, locale);
    const parts = partIdsOfLesson(LESSONS[id]);
    const errors = (mdx: string) =>
      checkLessonText(lessonTextPath(id, locale), locale, mdx, LESSONS[id])
        .map(({ message }) => message)
        .filter((message) => message.includes('inShort'));
    const lines = text.match(/(?<=<Teacher>\s+)<InShort>[\s\S]*?<\/InShort>/g) ?? [];
    expect(lines.length).toBe(parts.length);
    expect(lines.flatMap((line) => errors(text.replace(line, '')))).toEqual(
      parts.map((_, i) => `"parts", number ${i + 1}, inShort: is empty, or too short to be of use`),
    );
    const [first = ''] = lines;
    const long = `<InShort>\n\n${'word '.repeat(40)}\n\n</InShort>`;
    expect(errors(text.replace(first, long))).toEqual(['"parts", number 1, inShort: expected at most 34 words']);
  });

  it('is refused for an objective that nobody can observe', () => {
    const aimless = textOf('two-readings', locale).replace(/<Objectives>\s*- \S+/, '<Objectives>\n\n- Xyz');
    expect(textErrors(aimless, locale).join()).toContain('“Xyz ');
  });
});

describe('the text of a lesson', () => {
  const text = textOf('two-readings', 'en');

  it.each([
    ['Objectives', '"objectives": expected three to five'],
    ['Goal', '"goal": is empty, or too short to be of use'],
    ['Prior', '"prior": is missing'],
    ['Prepare', '"prepare": is missing'],
    ['Answers', '"tasks": expected at least three'],
    ['Misconceptions', '"misconceptions": expected at least three'],
    ['Differentiation', '"differentiation": expected easier and harder ways'],
    ['Extension', '"extension": is empty, or too short to be of use'],
    ['Care', '"care": is empty, or too short to be of use'],
    ['Care', '"careInShort": is empty, or too short to be of use'],
  ])('is refused without <%s>', (word, message) => {
    expect(textErrors(text.replace(new RegExp(`<${word}>[\\s\\S]*?</${word}>`), ''))).toContain(message);
  });

  it('is refused unless the assessment has three levels, each with a sample', () => {
    const level = (id: string) =>
      `<Level id="${id}">\n\nSays who counted, and when.\n\n<Sample>\n\nThe ministry counted attempts.\n\n</Sample>\n\n</Level>`;
    const task = 'Write one sentence that says it rightly.';
    const errors = (inside: string) =>
      textErrors(
        `${text.replace(/<Assessment>[\s\S]*?<\/Assessment>/, '')}\n\n<Assessment>\n\n${inside}\n\n</Assessment>\n`,
      ).filter((message) => message.startsWith('"assessment"'));
    const [beginning, secure, strong] = ANSWER_LEVELS.map(level);
    expect(errors([task, beginning, secure, strong].join('\n\n'))).toEqual([]);
    expect(errors([beginning, secure, strong].join('\n\n')).join()).toContain('"assessment", task: is empty');
    const order = '"assessment", levels: expected the levels beginning, secure, strong, each once and in this order';
    for (const levels of [[], [beginning, strong], [strong, secure, beginning]])
      expect(errors([task, ...levels].join('\n\n'))).toEqual([order]);
    const without = strong?.replace(/<Sample>[\s\S]*?<\/Sample>/, '');
    expect(errors([task, beginning, secure, without].join('\n\n')).join()).toContain(
      '"assessment", levels, number 3, sample: is empty',
    );
  });

  it('may name only sheets, numbers and levels that exist', () => {
    const mdx = '<SheetLink kind="sheet">it</SheetLink> <FactCard id="attempts-2012" /> <Level id="weak">it</Level>';
    const messages = checkMdx('lesson.mdx', mdx, 'en', lessonMdxRules(starter, [], {}, names, [])).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      expect.stringContaining('<SheetLink>: unknown kind "sheet"'),
      '<FactCard>: unknown id "attempts-2012"; did you mean "attempts-2021"?',
      expect.stringContaining('<Level>: unknown id "weak"'),
    ]);
  });

  it('is refused where a part has no pupils, a task has no answer, or a plan is in another order', () => {
    expect(textErrors(text.replace(/<Pupils>[\s\S]*?<\/Pupils>/, '')).join()).toContain('pupils: is empty');
    expect(textErrors(text.replace(/<Expected>[\s\S]*?<\/Expected>/, '')).join()).toContain('expected: is empty');
    expect(textErrors(text.replace('<Part id="draw">', '<Part id="drawn">')).join()).toContain('expected read, draw');
  });
});
