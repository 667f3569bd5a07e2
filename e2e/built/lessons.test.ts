import { load } from 'cheerio';
import { sum } from 'd3';
import { expect, test } from 'vitest';
import { ANSWER_LEVELS } from '@/components/classroom/lesson/answerLevels';
import { SHEET_KINDS } from '@/components/classroom/lesson/sheets';
import { glossaryEntries } from '@/lib/facts/facts';
import type { LessonRecord } from '@/lib/lessons/lessons';
import { LESSON_IDS, LESSONS } from '@/lib/lessons/lessons';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { readHtml } from '../support/pages';
import { parseBuiltPage } from './support/page';

const LESSON_PAGES = LESSON_IDS.map((id) => [id, `/${TESTED_LOCALE}/teach/${id}/`] as const);
const WORDS = messages(TESTED_LOCALE).teach;
/** @param word the word for minutes, in full or abbreviated */
const minutesIn = (text: string, word: string) => Number(new RegExp(`(\\d+)\\s*${word}`).exec(text)?.[1]);

/** Words that a teacher reads in a minute: 230 in English, in other languages the number that corresponds to them. */
const WORDS_PER_MINUTE = (230 * languageRule(TESTED_LOCALE, 'wordsPerMinute')) / languageRule('en', 'wordsPerMinute');

test('a teacher sees the length, class and subject of every lesson without opening it', () => {
  const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/`);
  const rows = $('.lesson-row');
  expect(rows.length).toBe(LESSON_IDS.length);
  expect(rows.closest('details').length + rows.find('details, [hidden]').length).toBe(0);
  for (const [i, id] of LESSON_IDS.entries()) {
    const row = rows.eq(i);
    expect(row.find('h3 a').attr('href'), id).toMatch(new RegExp(`/${TESTED_LOCALE}/teach/${id}/$`));
    for (const plan of LESSONS[id].plans)
      expect(row.find(`a[href$="#plan-${plan.id}"]`).text(), id).toContain(String(plan.sessions[0]?.minutes));
    const facts = row.find('.lesson-facts dd');
    expect(facts.first().text(), id).toContain(String(LESSONS[id].ages.from));
    expect(facts.last().text(), id).not.toBe('');
    for (const kind of SHEET_KINDS)
      expect(row.find(`a[href$="/${TESTED_LOCALE}/teach/${id}/${kind}/"]`).length, id).toBe(1);
  }
  expect($('#care li').length).toBeGreaterThan(0);
  expect($('#privacy').text()).toContain(WORDS.privacy.text);
});

test('a lesson’s page links to its sheets before its first section, and each plan to its own slides', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = parseBuiltPage(path);
    for (const kind of SHEET_KINDS) expect($(`.glance a[href$="/${id}/${kind}/"]`).length, id).toBe(1);
    const slides = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`);
    // The link outside the plans uses the longest plan.
    expect($(`.glance a[href$="/present/${id}/"]`).length, id).toBe(1);
    const others = $('.glance a[href*="?plan="]').toArray();
    expect(others.map(({ attribs }) => attribs.href?.split('?plan=')[1])).toEqual(
      LESSONS[id].plans.slice(0, -1).map((plan) => plan.id),
    );
    for (const plan of $('.plan').toArray()) {
      const name = plan.attribs.id?.slice('plan-'.length) ?? '';
      expect($(plan).find('a[href*="?plan="]').attr('href')?.split('?plan=')[1], id).toBe(name);
      expect(slides(`.slide[data-plan="${name}"]`).length, id).toBeGreaterThan(0);
    }
  }
});

/** The words that a teacher reads in parts of pages, by the path of the page. */
function wordsRead(read: Readonly<Record<string, readonly string[]>>): number {
  return sum(Object.entries(read), ([path, parts]) => {
    // A copy of the page, because the parts that a teacher does not see are removed from it.
    const $ = load(readHtml(path));
    $('.term-tip, .sr-only').remove();
    for (const part of parts) expect($(part).length, `${path} ${part}`).toBeGreaterThan(0);
    return parts.flatMap((part) => $(part).text().split(/\s+/).filter(Boolean)).length;
  });
}

test('a teacher can prepare any lesson in ten minutes, by reading speed', () => {
  for (const id of LESSON_IDS) {
    const words = wordsRead({
      [`/${TESTED_LOCALE}/teach/`]: ['h1, h1 + p', `.lesson-row:has(a[href*="/${id}/#plan-"])`],
      [`/${TESTED_LOCALE}/teach/${id}/`]: ['h1, h1 + p', '.ten-minutes', '.glance'],
      [`/${TESTED_LOCALE}/teach/${id}/plan/`]: ['h1, h1 + p', '.plan-sheet'],
    });
    const slides = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`)('.slide').length;
    const SECONDS_A_SLIDE = 5;
    expect(words / WORDS_PER_MINUTE + (slides * SECONDS_A_SLIDE) / 60, id).toBeLessThan(10);
  }
});

test('the handouts of a lesson contain no answers', () => {
  for (const [id, path] of LESSON_PAGES) {
    const given = parseBuiltPage(path)('.class-links a')
      .toArray()
      .map(({ attribs }) => decodeURIComponent(attribs.href ?? ''));
    expect(given.length, id).toBe(3);
    for (const href of given) expect(href, id).toContain(`/${TESTED_LOCALE}/teach/${id}/worksheet/`);
    expect(parseBuiltPage(`${path}worksheet/`)('.expected').length, id).toBe(0);
  }
});

test('the minutes printed on each lesson, with those to spare, add up to the length of its plan and its sessions', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = parseBuiltPage(path);
    const plans = $('.plan').toArray();
    expect(plans.length, id).toBe(LESSONS[id].plans.length);
    for (const [i, plan] of plans.entries()) {
      const sessions = $(plan).find('.session').toArray();
      const minutes = sessions.map((session) =>
        sum(
          $(session)
            .find('.part h4, .slack')
            .toArray()
            .map((said) => minutesIn($(said).text(), WORDS.min)),
        ),
      );
      expect(sum(minutes), `${id} ${$(plan).attr('id')}`).toBe(LESSONS[id].plans[i]?.minutes);
      for (const [at, session] of (sessions.length > 1 ? sessions : []).entries())
        expect(minutes[at], id).toBe(minutesIn($(session).find('.session-title').text(), WORDS.minutes));
    }
  }
});

test('a teacher who is short of time sees which parts may be left out', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = parseBuiltPage(path);
    const record: LessonRecord = LESSONS[id];
    for (const part of record.plans.flatMap(({ sessions }) => sessions.flatMap(({ parts }) => parts)))
      expect($(`#part-${part.id} h4`).text().includes(WORDS.canSkip), `${id} ${part.id}`).toBe(part.canSkip === true);
  }
});

test('each lesson states its goal, and what to collect, with a criterion and a sample answer for each level', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = parseBuiltPage(path);
    expect($('#goal p').text(), id).not.toBe('');
    expect(
      $('#assessment .level > dt')
        .toArray()
        .map((level) => $(level).text()),
      id,
    ).toEqual(ANSWER_LEVELS.map((level) => WORDS.assessment.levels[level]));
    for (const level of $('#assessment .level').toArray()) {
      expect($(level).find('dd > p').text(), id).not.toBe('');
      expect($(level).find('.sample p:not(.voice)').text(), id).not.toBe('');
    }
  }
});

test('each part of a lesson states what the teacher and the pupils do, and each task which answer to expect', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = parseBuiltPage(path);
    for (const part of $('.part').toArray())
      expect($(part).find('.part-teacher p:not(.voice), .part-pupils p:not(.voice)').length, id).toBeGreaterThan(1);
    for (const task of $('.task').toArray())
      expect($(task).find('.expected p:not(.voice)').length, id).toBeGreaterThan(0);
  }
});

test('the glossary defines every term, states what it is not, and names the source', () => {
  const $ = parseBuiltPage(`/${TESTED_LOCALE}/glossary/`);
  for (const { id } of glossaryEntries()) {
    const entry = $(`[id="${id}"]`);
    expect(entry.find('dfn').text(), id).not.toBe('');
    expect(entry.find('.term-not').text(), id).toMatch(new RegExp(`^${WORDS.glossary.not} .{8,}`));
    expect(entry.find('.quiet-line a').attr('href'), id).toMatch(new RegExp(`^(https?:|/${TESTED_LOCALE}/method/#)`));
  }
  expect($('dfn').length).toBe(glossaryEntries().length);
});
