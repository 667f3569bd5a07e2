import { expect, test } from 'vitest';
import { openQuestions } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

const questions = openQuestions();
const questionsOn = (path: string) =>
  parseBuiltPage(path)
    .root()
    .find('[data-constraint]')
    .toArray()
    .map(({ attribs }) => attribs['data-constraint'] ?? '');

test('the page of all open questions asks each once, in full, grouped by subject', () => {
  const $ = parseBuiltPage(`/${TESTED_LOCALE}/questions/`);
  const { shouldHold, doesNot, couldBe, wouldSettle } = messages(TESTED_LOCALE).question;
  expect(questionsOn(`/${TESTED_LOCALE}/questions/`).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  for (const question of $('[data-constraint]').toArray()) {
    const what = question.attribs.id;
    expect($(question).find('.number-line').length, what).toBeGreaterThan(1);
    // Similar questions share their sentences, which are above them.
    const told = $(question).closest('.questions-alike').add(question).find('dt').toArray();
    const terms = new Set(told.map((term) => $(term).text()));
    expect(terms, what).toEqual(new Set([shouldHold, doesNot, couldBe, wouldSettle]));
    expect($(question).closest('.question-group').children('h2').text().trim(), what).not.toBe('');
  }
});

test('each open question has its own page, which asks it alone and links to all of them and into the story', () => {
  for (const { id, parts } of questions) {
    const path = `/${TESTED_LOCALE}/questions/${id}/`;
    const $ = parseBuiltPage(path);
    expect(questionsOn(path), path).toEqual([id]);
    expect($('[data-constraint] dt').length, path).toBe(4);
    expect($('[data-constraint] .number-line').length, path).toBe(parts.length + 1);
    expect($(`main a[href$="/${TESTED_LOCALE}/questions/"]`).length, path).toBe(1);
    expect($(`main a[href$="/${TESTED_LOCALE}/#${id}"]`).length, path).toBe(1);
  }
});

test('the story has a line for each open question with a link to its page, and in full those in its sections', () => {
  const $ = parseBuiltPage(`/${TESTED_LOCALE}/`);
  const lines = $('[data-figure="open-questions"] .question-group li').toArray();
  const pages = lines.map((line) => $(line).find('a').attr('href'));
  expect(pages.map((path) => path?.split('/').at(-2)).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  // The folded part has the id, so that an address opens what is around it.
  const whole = $('details.question > [data-constraint]').toArray();
  expect(whole.map(({ attribs }) => attribs.id).sort()).toEqual([
    'rescues-2021-counts',
    'rescues-february-in-2022-q1',
    'returns-2021-counts',
    'returns-2021-tarhil-in-year',
  ]);
  for (const question of whole) expect($(question).find('dt').length, question.attribs.id).toBe(4);
});

test('an address with the id of a question still opens it in the story', () => {
  for (const { id } of questions)
    expect(parseBuiltPage(`/${TESTED_LOCALE}/`)(`[id="${id}"][data-constraint="${id}"]`).length, id).toBe(1);
});
