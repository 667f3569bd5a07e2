import { existsSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import {
  allPrintedPages,
  PAPER_FORMAT_IDS,
  PAPER_FORMATS,
  type PaperFormat,
  type PrintedPage,
  printedSheetPaths,
  printedSlidesPaths,
  SHEET_KINDS,
  type SheetKind,
} from '@/components/classroom/lesson/sheets';
import type { LessonRecord } from '@/lib/lessons/lessons';
import { LESSON_IDS, LESSONS } from '@/lib/lessons/lessons';
import { LOCALES, PUBLISHED_LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

/** Most pages: two sheets of paper, both sides, for worksheet and key; one side for a plan, which is read in class. */
const MOST_PAGES: Readonly<Record<SheetKind, number>> = { plan: 1, worksheet: 4, cards: 2, key: 4 };
/** Width and height of a sheet, in points of 1/72 inch. */
const SIZES: Readonly<Record<PaperFormat, readonly [number, number]>> = { a4: [595, 842], letter: [612, 792] };

const { dir } = LOCALES[TESTED_LOCALE];

/**
 * Removes what only the page or only the PDF has in its text: line breaks, signs above letters, marks of direction,
 * quotation marks from a style, and the ئ of شيئًا, for which a PDF has an empty character.
 */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/ئ(?=\u064b)/g, '')
    .replaceAll('\0', '')
    .normalize('NFD')
    .replaceAll(NO_LETTERS, '');
const NO_LETTERS = new RegExp(
  `[\\s\\p{M}\\u200b\\u200e\\u2066-\\u2069${languageRule(TESTED_LOCALE, 'quotes').join('')}]`,
  'gu',
);

/**
 * Whether the text of a PDF contains the words. In text read from the right, the letters of each word are compared
 * unordered, because a PDF lists the words of a line, and the character before a sign above a letter, from the left.
 */
function holds(text: string, words: string): boolean {
  if (dir === 'ltr') return text.includes(letters(words));
  const all = words.split(/[\s\p{P}]+/u).map((word) => sorted(letters(word)));
  const held = all.filter((word) => stretches(text, word.length).has(word));
  // The PDF has only one of two letters that are drawn as one, as at the end of ذلك.
  return held.length >= all.length * 0.9;
}

const sorted = (word: string) => word.split('').sort().join('');

const known = new Map<string, ReadonlySet<string>>();

/**
 * @returns all substrings of this length, the letters of each sorted; cached, because one text is searched for many
 * words
 */
function stretches(text: string, length: number): ReadonlySet<string> {
  const key = `${length} ${text}`;
  const found = known.get(key) ?? new Set(text.split('').map((_, at) => sorted(text.slice(at, at + length))));
  known.set(key, found);
  return found;
}

const WORDS = messages(TESTED_LOCALE).teach;

const openPdf = ({ file }: PrintedPage, paper: PaperFormat) =>
  getDocumentProxy(new Uint8Array(readFileSync(`out${file(paper)}`)));

async function readPdf(printed: PrintedPage, paper: PaperFormat): Promise<string> {
  const { text } = await extractText(await openPdf(printed, paper), { mergePages: true });
  return letters(text);
}

test('the worksheet asks every task of its lesson, and its page contains no answer', () => {
  for (const id of LESSON_IDS) {
    const lesson = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`);
    const worksheet = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/worksheet/`);
    const key = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/key/`);
    const tasks = lesson('.task')
      .toArray()
      .map((task) => task.attribs.id);
    for (const sheet of [worksheet, key])
      expect(
        sheet('.sheet-task:not(#assessment)')
          .toArray()
          .map((task) => task.attribs.id),
        id,
      ).toEqual(tasks);
    const asked = worksheet('main').text();
    for (const answer of lesson('.expected p:not(.voice)').toArray())
      expect(asked, id).not.toContain(lesson(answer).text());
    for (const level of lesson('.level dd p:not(.voice)').toArray())
      expect(asked, id).not.toContain(lesson(level).text());
    expect(worksheet('.expected, .level, .sheet-filled, [data-derived], .part, #care').length, id).toBe(0);
    expect(worksheet('#assessment > p').first().text(), id).toBe(lesson('#assessment > div > p').first().text());
    expect(key('#assessment .level').length, id).toBe(lesson('#assessment .level').length);
    expect(worksheet(`main a[href$="/teach/${id}/"]`).length, id).toBe(0);
    expect(worksheet('.handout').length, id).toBe(lesson('.handout').length);
    // Each handout among the materials has a note for the teacher on what to copy; pupils do not get the note.
    expect(lesson('.handout > .voice').length, id).toBe(lesson('#materials .handout').length);
    expect(worksheet('.handout > .voice').length, id).toBe(0);
    // A task has room for an answer, or a line that names its place, such as the back or a show of hands.
    for (const task of worksheet('.sheet-task').toArray())
      expect(
        task.attribs['data-answered'] === 'elsewhere' ||
          worksheet(task).find('.sheet-blank, .sheet-lines, .sheet-squares').length > 0,
        task.attribs.id,
      ).toBe(true);
  }
});

test('each blank of a worksheet is empty there and filled in the key', () => {
  let blanks = 0;
  for (const id of LESSON_IDS) {
    const worksheet = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/worksheet/`);
    const key = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/key/`);
    const empty = worksheet('.sheet-blank').toArray();
    const filled = key('.sheet-filled').toArray();
    expect(empty.map((blank) => worksheet(blank).text()).join(''), id).toBe('');
    expect(filled.length, id).toBe(empty.length);
    for (const blank of filled) expect(key(blank).text().trim(), id).not.toBe('');
    blanks += empty.length;
  }
  expect(blanks).toBeGreaterThan(20);
});

test('each answer of a worksheet has a field to type it in, empty and labelled with its question', () => {
  for (const id of LESSON_IDS) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/worksheet/`);
    const labels = $('.sheet label input').toArray();
    expect(labels.map((field) => $(field).parent().text())).toEqual(WORDS.sheets.fields);
    const fields = $('.sheet textarea').toArray();
    expect(fields.length, id).toBe($('.sheet-blank, .sheet-lines').length);
    expect($('.sheet-task #ask-assessment ~ .sheet-lines textarea').length, id).toBe(1);
    for (const field of fields) {
      expect($(field).text(), id).toBe('');
      const ids = field.attribs['aria-labelledby']?.split(' ') ?? [];
      for (const name of ids) expect($(`[id="${name}"]`).text().trim(), `${id} ${name}`).not.toBe('');
      if (ids.length === 0) expect(field.attribs['aria-label'], id).toBeTruthy();
    }
    expect($('.sheet worksheet-answers').length, id).toBe(0);
    expect($('main worksheet-answers[hidden]').length, id).toBe(1);
  }
});

/** @returns the text of elements, without the definitions that terms open on a screen */
const saidIn = ($: CheerioAPI, selector: string, inside = 'main') =>
  $(inside)
    .find(selector)
    .toArray()
    .map((element) => {
      const words = $(element).clone();
      words.find('.term-tip, .voice').remove();
      return words.text().replace(/\s+/g, ' ').trim();
    });

test('a plan has the goal, what to prepare, each step of the longest plan with its line, the care note and every misconception', () => {
  for (const id of LESSON_IDS) {
    const lesson = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`);
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/plan/`);
    expect(saidIn($, '.plan-goal p'), id).toEqual(saidIn(lesson, '#goal p'));
    expect(saidIn($, '.plan-prepare li'), id).toEqual(saidIn(lesson, '#prepare li'));
    const { sessions = [] } = (LESSONS[id] as LessonRecord).plans.at(-1) ?? {};
    const parts = sessions.flatMap((session) => session.parts.map((part) => part.id));
    const ofParts = (selector: string) => parts.flatMap((part) => saidIn(lesson, selector, `#part-${part}`));
    expect(saidIn($, '.plan-step-name'), id).toEqual(ofParts('h4'));
    expect(saidIn($, '.plan-step-line'), id).toEqual(ofParts('.part-teacher > .in-short'));
    const slides = parseBuiltPage(`/${TESTED_LOCALE}/present/${id}/`)('.slide').toArray();
    const plan = (LESSONS[id] as LessonRecord).plans.at(-1)?.id;
    const inPlan = slides.filter(({ attribs }) => (attribs['data-plan'] ?? plan) === plan);
    const firstOf = (part: string) => inPlan.findIndex(({ attribs }) => attribs['data-part'] === part) + 1;
    expect(
      saidIn($, '.plan-step-slides').map((said) => Number(said.match(/\d+/)?.[0])),
      id,
    ).toEqual(parts.map(firstOf));
    expect(parts.length, id).toBeGreaterThan(2);
    expect(saidIn($, '.plan-traps li'), id).toEqual(saidIn(lesson, '#misconceptions li'));
    expect(saidIn($, '.plan-care p'), id).toEqual(saidIn(lesson, '#care .in-short'));
    expect(saidIn($, '.plan-traps li').length, id).toBeGreaterThan(2);
  }
});

test('each number of a lesson is on a card with its counter, subject, place, period and what it leaves out', () => {
  for (const id of LESSON_IDS) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/cards/`);
    expect(
      $('.fact-card')
        .toArray()
        .map((card) => $(card).find('.fact-card-value [data-observation]').attr('data-observation')),
      id,
    ).toEqual(LESSONS[id].numbers);
    for (const card of $('.fact-card').toArray()) {
      expect(
        $(card)
          .find('dt')
          .toArray()
          .map((name) => $(name).text()),
      ).toEqual(Object.values(WORDS.card));
      for (const said of $(card).find('dd').toArray()) expect($(said).text().trim(), id).not.toBe('');
    }
  }
});

test('the page of the cards says in which lessons they are for the teacher only', () => {
  for (const id of LESSON_IDS) {
    const given =
      parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`)(':is(#prepare, #plan) a[href$="/cards/"]').length > 0;
    const isKept = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/cards/`)('main')
      .text()
      .includes(WORDS.sheets.cardsForTeacher);
    expect(isKept, id).toBe(!given);
  }
});

test('no card is split by the end of a page', async () => {
  for (const id of LESSON_IDS) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/cards/`);
    for (const paper of PAPER_FORMAT_IDS) {
      const { text } = await extractText(await openPdf(printedSheetPaths(TESTED_LOCALE, id, 'cards'), paper), {
        mergePages: false,
      });
      for (const card of $('.fact-card').toArray()) {
        const lines = $(card).find('dd').toArray();
        const isWhole = (sheet: string) => lines.every((line) => holds(letters(sheet), $(line).text()));
        expect(text.some(isWhole), `${id}: ${$(card).text()}`).toBe(true);
      }
    }
  }
});

const mostPages = (path: string) => MOST_PAGES[SHEET_KINDS.find((kind) => path.endsWith(`/${kind}/`)) ?? 'worksheet'];

for (const paper of PAPER_FORMAT_IDS)
  test(`each sheet is a tagged PDF of few pages of ${PAPER_FORMATS[paper]}, whose links point to the site`, async () => {
    for (const printed of allPrintedPages(TESTED_LOCALE)) {
      const pdf = await openPdf(printed, paper);
      expect(pdf.numPages, printed.page).toBeGreaterThan(0);
      if (!printed.page.endsWith('/quiz/'))
        expect(pdf.numPages, printed.page).toBeLessThanOrEqual(mostPages(printed.page));
      for (let i = 1; i <= pdf.numPages; i += 1) {
        const sheet = await pdf.getPage(i);
        const [, , width = 0, height = 0] = sheet.view;
        expect(
          [Math.round(width), Math.round(height)].map((side, at) => Math.abs(side - (SIZES[paper][at] ?? 0)) <= 1),
        ).toEqual([true, true]);
        const links = (await sheet.getAnnotations()).flatMap(({ url }) => (url === undefined ? [] : [String(url)]));
        expect(
          links.filter((url) => !/^https?:\/\//.test(url) || /(localhost|127\.0\.0\.1):(?!3000\/)/.test(url)),
          printed.page,
        ).toEqual([]);
      }
      expect((await pdf.getMarkInfo())?.Marked, printed.page).toBe(true);
      const { info } = await pdf.getMetadata();
      expect(info, printed.page).toMatchObject({
        Title: parseBuiltPage(printed.page)('title').text(),
        Language: TESTED_LOCALE,
      });
    }
  });

/** Both papers come from one page, so the words of each are checked in every other language. */
const ANSWERED = PAPER_FORMAT_IDS[PUBLISHED_LOCALES.indexOf(TESTED_LOCALE) % PAPER_FORMAT_IDS.length] ?? 'a4';

test(`on ${PAPER_FORMATS[ANSWERED]} the key has every answer, and the worksheet every task and no answer`, async () => {
  for (const id of LESSON_IDS) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/key/`);
    const worksheet = await readPdf(printedSheetPaths(TESTED_LOCALE, id, 'worksheet'), ANSWERED);
    const key = await readPdf(printedSheetPaths(TESTED_LOCALE, id, 'key'), ANSWERED);
    for (const question of $('.sheet-task > p').toArray()) {
      expect(holds(worksheet, $(question).text()), `${id}: ${$(question).text()}`).toBe(true);
      expect(holds(key, $(question).text()), `${id}: ${$(question).text()}`).toBe(true);
    }
    for (const filled of $('.sheet-filled').toArray())
      expect(holds(key, $(filled).text()), `${id}: ${$(filled).text()}`).toBe(true);
    for (const answer of $('.expected p:not(.voice)').toArray()) {
      expect(holds(key, $(answer).text()), `${id}: ${$(answer).text()}`).toBe(true);
      expect(holds(worksheet, $(answer).text()), `${id}: ${$(answer).text()}`).toBe(false);
    }
    for (const level of $('.level dd p:not(.voice)').toArray()) {
      expect(holds(key, $(level).text()), `${id}: ${$(level).text()}`).toBe(true);
      // In text read from the right, unordered letters cannot distinguish a sample answer from its question, so only
      // the page is checked.
      if (dir === 'ltr') expect(holds(worksheet, $(level).text()), `${id}: ${$(level).text()}`).toBe(false);
    }
    for (const derived of $('.sheet-filled [data-derived]').toArray()) {
      const sum = $(derived).text();
      expect(holds(key, sum), `${id}: ${sum}`).toBe(true);
      expect(holds(worksheet, sum), `${id}: ${sum}`).toBe(false);
    }
  }
});

test('on paper the quiz comes before its key', async () => {
  const [quiz] = allPrintedPages(TESTED_LOCALE).slice(-1);
  if (!quiz) throw new Error('The quiz is not printed.');
  const { text } = await extractText(await openPdf(quiz, 'a4'), { mergePages: false });
  const sheets = text.map(letters);
  const { isWrong, question } = WORDS.quiz;
  const inLine = (words: readonly string[]) => letters((dir === 'rtl' ? words.toReversed() : words).join(''));
  const firstOfKey = sheets.findIndex((sheet) => sheet.includes(inLine(isWrong.split(' '))));
  expect(firstOfKey).toBeGreaterThan(1);
  expect(sheets.slice(firstOfKey).join('')).not.toMatch(new RegExp(inLine([question, '\\d'])));
});

test('a lesson offers its sheets for both papers, and for Word those that teachers change', () => {
  for (const id of LESSON_IDS) {
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`);
    const files = $('#materials .sheet-files a')
      .toArray()
      .map(({ attribs }) => attribs.href ?? '');
    expect(files.sort(), id).toEqual(
      SHEET_KINDS.map((kind) => printedSheetPaths(TESTED_LOCALE, id, kind))
        .flatMap(({ file, word }) => [...PAPER_FORMAT_IDS.map(file), ...(word === undefined ? [] : [word])])
        .sort(),
    );
    for (const file of files) expect(existsSync(`out${file}`), file).toBe(true);
    expect($(`#materials a[href$="/${id}/key/"]`).length, id).toBe(1);
    expect(parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/key/`)('h1').text(), id).toBe(
      formatMessage(TESTED_LOCALE, WORDS.sheets.titles.key, { title: WORDS.lessons[id].title }),
    );
  }
});

/** @returns the words of a document for Word, and the direction of its paragraphs */
function readWord(file: string) {
  const $ = load(strFromU8(unzipSync(readFileSync(`out${file}`))['word/document.xml'] ?? new Uint8Array()), {
    xml: true,
  });
  const paragraphs = $('w\\:p').toArray();
  // An empty table cell has no direction.
  const written = paragraphs.filter((paragraph) => $(paragraph).children().length > 0);
  return {
    words: letters(paragraphs.map((paragraph) => $(paragraph).find('w\\:t').text()).join('')),
    areBidi: written.map((paragraph) => $(paragraph).find('w\\:bidi').length > 0),
  };
}

test('the document for Word of the worksheet has every task and no answer, and that of the key every answer', () => {
  for (const id of LESSON_IDS) {
    const [worksheet, key] = (['worksheet', 'key'] as const).map((kind) =>
      readWord(printedSheetPaths(TESTED_LOCALE, id, kind).word ?? ''),
    );
    const $ = parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/key/`);
    const questions = $('.sheet-task > p:not(:has(.sheet-filled))').toArray();
    const answers = $('.expected p:not(.voice)').toArray();
    expect(answers.length, id).toBeGreaterThan(0);
    for (const question of questions) {
      const said = letters(seen($(question)));
      expect(worksheet?.words, id).toContain(said);
      expect(key?.words, id).toContain(said);
    }
    for (const answer of answers) {
      const said = letters(seen($(answer)));
      expect(key?.words, id).toContain(said);
      expect(worksheet?.words, id).not.toContain(said);
    }
    for (const document of [worksheet, key]) expect(new Set(document?.areBidi), id).toEqual(new Set([dir === 'rtl']));
  }
});

/** @returns the words of elements without those for screen readers alone and those that are drawn */
function seen(words: ReturnType<ReturnType<typeof parseBuiltPage>>): string {
  const copy = words.clone();
  copy.find('.sr-only, svg').remove();
  return copy.text();
}

test('the slides of a lesson are a tagged PDF with each slide and its notes on pages of their own', async () => {
  for (const id of LESSON_IDS) {
    const { page: path, file } = printedSlidesPaths(TESTED_LOCALE, id);
    const $ = parseBuiltPage(path);
    expect(parseBuiltPage(`/${TESTED_LOCALE}/teach/${id}/`)(`a[href$="${file}"]`).length, id).toBe(1);
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(`out${file}`)));
    const { text } = await extractText(pdf, { mergePages: false });
    const slides = $('.slide').toArray();
    expect(text.length, id).toBeGreaterThanOrEqual(slides.length);
    expect((await pdf.getMarkInfo())?.Marked, id).toBe(true);
    // No page is empty, and no slide begins on the page of another.
    expect(text.map(letters), id).not.toContain('');
    let at = -1;
    for (const slide of slides) {
      const name = seen($(slide).find('h2').first());
      const next = text.findIndex((words, i) => i > at && holds(letters(words), name));
      expect(next, `${id}: ${name}`).toBeGreaterThan(at);
      at = next;
    }
  }
});
