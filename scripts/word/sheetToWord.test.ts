import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { drawSquaredPaper } from './extractPaperHtml';
import { sheetToWord } from './sheetToWord';

const SETTINGS = {
  address: 'https://counted.example/en/teach/a/worksheet/',
  picture: () => undefined,
  day: '2026-11-28',
};

function write(sheet: string, lang = 'en', settings: Partial<Parameters<typeof sheetToWord>[1]> = {}) {
  const page = `<html lang="${lang}"><main><h1>Worksheet: A</h1><div data-sheet="worksheet">${sheet}</div><nav>x</nav></main></html>`;
  return sheetToWord(page, { ...SETTINGS, ...settings });
}

/** @returns the parts of a document, and a query of its text by XML element */
async function read(sheet: string, lang?: string, settings?: Partial<Parameters<typeof sheetToWord>[1]>) {
  const parts = unzipSync(await write(sheet, lang, settings));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const $ = load(part('word/document.xml'), { xml: true });
  const text = (selector: string) =>
    $(selector)
      .toArray()
      .map((each) => $(each).find('w\\:t').text());
  return { parts, part, $, text };
}

const TASKS = '<section id="task-a"><h2>Task</h2><p>Who <b>counted</b>?</p></section>';

it('has the title, numbered tasks, bold words, lists, and links to the site', async () => {
  const { $, text, part } = await read(
    `${TASKS}<section id="task-b"><h2>Task</h2><ul><li>one</li></ul><p><a href="/en/check/">check</a> <a href="#task-a">above</a></p></section><section id="assessment"><h2>To collect</h2></section>`,
  );
  expect(text('w\\:p:has(w\\:pStyle[w\\:val^="Heading"])')).toEqual(['Worksheet: A', 'Task 1', 'Task 2', 'To collect']);
  expect(text('w\\:r:has(w\\:b)')).toEqual(['counted']);
  expect(text('w\\:p:has(w\\:numPr)')).toEqual(['one']);
  expect(text('w\\:hyperlink')).toEqual(['check']);
  expect(part('word/_rels/document.xml.rels')).toContain('"https://counted.example/en/check/"');
  expect(part('docProps/core.xml')).toContain('<dc:title>Worksheet: A</dc:title>');
  expect($('w\\:bidi').length).toBe(0);
});

it('leaves out what is for screens or screen readers alone', async () => {
  const { $ } = await read(
    '<p class="mt-1 print:hidden">a</p><button>b</button><p><span class="sr-only">c</span>kept<svg><text>d</text></svg></p>',
  );
  expect($('w\\:t').text()).toBe('Worksheet: Akept');
});

it('has a table row for each row, with room in the cell of a blank, whether drawn or to type in', async () => {
  for (const blank of ['<span class="sheet-blank"></span>', '<textarea class="sheet-blank"></textarea>']) {
    const { $, text } = await read(
      `<table><thead class="sr-only"><tr><th>Question</th><th>Answer</th></tr></thead><tbody><tr><th>Who?</th><td>${blank}</td></tr></tbody></table>`,
    );
    expect(text('w\\:tr').map((row) => row.trim())).toEqual(['QuestionAnswer', 'Who?']);
    expect($('w\\:tr').first().find('w\\:tblHeader').length).toBe(1);
    expect($('w\\:tr').last().find('w\\:tc').last().find('w\\:p').length).toBe(2);
  }
});

it('begins a new page where pupils turn over', async () => {
  const { text } = await read(
    `${TASKS}<div class="turn-over print:break-after-page"><p>Wait.</p></div><section id="task-b"><h2>Task</h2></section>`,
  );
  expect(text('w\\:p:has(w\\:pageBreakBefore)')).toEqual(['Task 2']);
});

it('has lines to write on, with or without fields in the page, and a blank in a sentence', async () => {
  const lines = '<div><div></div><div></div></div>';
  for (const inside of [lines, `${lines}<textarea rows="4"></textarea>`]) {
    const { $ } = await read(`<div class="sheet-lines">${inside}</div>`);
    expect($('w\\:tr:has(w\\:bottom[w\\:val="single"])').length).toBe(4);
  }
  expect((await read('<p>It was <input> in May.</p>')).$('w\\:t').text()).toMatch(/It was _{20,} in May\.$/);
});

it('has name, class and date as a row, and squares to draw on', async () => {
  const { text, parts, $ } = await read(
    '<ul class="sheet-fields"><li><label>Name<input></label></li><li>Date</li></ul><svg class="sheet-squares" aria-label="squared paper"></svg>',
  );
  expect(text('w\\:tc').map((cell) => cell.trim())).toEqual(['Name', 'Date']);
  expect($('wp\\:docPr').attr('descr')).toBe('squared paper');
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/')).length).toBe(1);
});

it('runs from the right in Arabic, where a quotation in Latin letters keeps its order', async () => {
  const { $, text } = await read(
    '<p>كتب <q lang="en">63,121, of which</q></p><table><tr><td>سنة \u206676–77\u2069</td></tr></table>',
    'ar',
  );
  expect($('w\\:p:not(:has(w\\:bidi))').length).toBe(0);
  expect($('w\\:tbl w\\:bidiVisual').length).toBe(1);
  expect(text('w\\:r:not(:has(w\\:rtl))')).toEqual(['\u200e«63,121, of which»\u200e']);
  expect(text('w\\:tc')).toEqual(['سنة \u200e76–77\u200e']);
});

const FIGURE = '<figure data-figure="claim"><h3 class="figure-title">Two words</h3><table></table></figure>';

it('has the picture of a figure, or a link to the figure where no browser made one', async () => {
  const pictured = await read(FIGURE, 'en', { picture: (id) => (id === 'claim' ? drawSquaredPaper() : undefined) });
  expect(pictured.$('wp\\:docPr').length).toBe(1);
  const linked = await read(FIGURE);
  expect(linked.$('wp\\:docPr').length).toBe(0);
  expect(linked.part('word/_rels/document.xml.rels')).toContain('"https://counted.example/en/figures/claim/"');
});

it('has the table of texts as a table whose first column contains its row headings', async () => {
  const { text } = await read(
    `<figure data-figure="telephone"><h3 class="figure-title">They differ</h3><div class="tele"><div data-column-head=""><p class="tele-ways">ways</p><p><b>MAP</b><small>opening</small></p></div><div><p>months</p><p><q>half</q></p></div></div></figure>`,
  );
  expect(text('w\\:tc')).toEqual(['', 'MAPopening', 'months', '“half”']);
  // The title contains the answer that pupils look for.
  expect(text('w\\:p').join()).not.toContain('They differ');
});

it('has the same bytes each time', async () => {
  const sheet = `${TASKS}<p><a href="/en/">story</a></p><svg class="sheet-squares"></svg>`;
  expect(Buffer.from(await write(sheet)).equals(Buffer.from(await write(sheet)))).toBe(true);
});

it('refuses content that the document would leave out', async () => {
  await expect(write('<video src="a.mp4"></video>')).rejects.toThrow(/cannot be a document/);
});
