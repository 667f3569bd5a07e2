import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { type MultipleChoice, parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { formatQuizAsGift } from '@/components/classroom/quiz/formatQuizAsGift';
import { quizQuestionsForExport } from '@/components/classroom/quiz/quizQuestionsForExport';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { QUIZ_IDS } from '@/lib/lessons/quiz';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { quizSpreadsheet } from './writeQuizFiles';

/** Reads the cells of the first sheet from the XML parts of the file, by their addresses. */
function cellsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(file);
  const part = (name: string) => load(strFromU8(parts[name] ?? new Uint8Array()), { xml: true });
  const shared = part('xl/sharedStrings.xml')('si')
    .toArray()
    .map((si) => load(si, { xml: true }).text());
  const $ = part('xl/worksheets/sheet1.xml');
  return new Map(
    $('c')
      .toArray()
      .filter((cell) => $(cell).find('v, t').length > 0)
      .map((cell) => {
        const text = $(cell).find('v, t').text();
        return [cell.attribs.r ?? '', cell.attribs.t === 's' ? (shared[Number(text)] ?? '') : text];
      }),
  );
}

describe.each(PUBLISHED_LOCALES)('the quiz for other programs, in %s', (locale) => {
  const questions = quizQuestionsForExport(locale);

  it('is GIFT that another program parses: the same questions, answers and explanations, by lesson', () => {
    const read = parse(formatQuizAsGift(locale));
    expect(read.filter(({ type }) => type === 'Category').map(({ title }) => title)).toEqual(
      LESSON_IDS.map((id) => `${messages(locale).teach.quiz.link}/${messages(locale).teach.lessons[id].title}`),
    );
    const asked = read.filter((each): each is MultipleChoice => each.type === 'MC');
    expect(asked.map(({ title }) => title)).toEqual(QUIZ_IDS);
    for (const [i, { stem, choices }] of asked.entries()) {
      expect(stem).toEqual({ format: 'plain', text: questions[i]?.question });
      expect(choices.map(({ text, isCorrect, feedback }) => [text.text, isCorrect, feedback?.text])).toEqual(
        questions[i]?.options.map(({ text, isRight, why }) => [text, isRight, why]),
      );
    }
  });

  it('is a spreadsheet in the layout of Kahoot’s template, within its lengths, and the same bytes each time', async () => {
    const file = await quizSpreadsheet(locale);
    const cells = cellsOf(file);
    expect(cells.get('B8')).toBe('Question - max 120 characters');
    expect(cells.get('H8')).toBe('Correct answer(s) - choose at least one');
    expect(questions.length).toBeLessThanOrEqual(100);
    for (const [i, { id, short, options }] of questions.entries()) {
      const row = 9 + i;
      expect(cells.get(`B${row}`), id).toBe(short);
      expect(short.length, id).toBeLessThanOrEqual(120);
      const answers = [...'CDEF'].flatMap((column) => cells.get(`${column}${row}`) ?? []);
      expect(answers, id).toEqual(options.map(({ text }) => text));
      expect(Math.max(...answers.map(({ length }) => length)), id).toBeLessThanOrEqual(75);
      expect(cells.get(`G${row}`), id).toBe('60');
      expect(options[Number(cells.get(`H${row}`)) - 1]?.isRight, id).toBe(true);
    }
    expect(cells.has(`B${9 + questions.length}`)).toBe(false);
    expect(Buffer.from(await quizSpreadsheet(locale)).equals(file)).toBe(true);
  });

  it('contains plain words: no number, name or quotation remains as an element of the vocabulary', () => {
    expect(JSON.stringify(questions)).not.toMatch(/[\p{Co}<>]|\bundefined\b/u);
  });
});

it('prints numbers, periods, outlets and quotations as the page does', () => {
  const [subtract] = quizQuestionsForExport('en');
  expect(subtract?.question).toContain('“63,121, of which 14,746 were thwarted”');
  expect(quizQuestionsForExport('en').find(({ id }) => id === 'another')?.question).toMatch(
    /El Faro de Melilla .*“otras 97” \(/,
  );
});
