// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import './WorksheetAnswers.element';
import { enterValue, findOnlyElement, renderInTestDom } from '../../support/renderInTestDom';
import { sheetMdxComponents } from './sheetMdxComponents';
import { WorksheetAnswerButtons } from './WorksheetAnswerButtons';
import { WorksheetNameFields } from './WorksheetNameFields';

const { Task, Sheet, Blank, Expected, Assessment, Level, table } = sheetMdxComponents(
  'en',
  'two-readings',
  'worksheet',
);
const cell = (tag: 'th' | 'td', ...inside: Parameters<typeof createElement>[2][]) => createElement(tag, {}, ...inside);

/** Opens a worksheet with three tasks: one with a table, one with lines, one to hand in. */
function openWorksheet(): void {
  const rows = createElement(
    table,
    {},
    createElement('thead', {}, createElement('tr', {}, cell('th'), cell('th'))),
    createElement(
      'tbody',
      {},
      createElement('tr', {}, cell('td', 'What was counted?'), cell('td', createElement(Blank, {}, 'attempts'))),
    ),
  );
  renderInTestDom(
    createElement(
      'main',
      {},
      createElement('h1', {}, 'Worksheet'),
      createElement(
        'div',
        { className: 'sheet' },
        createElement(WorksheetNameFields, { locale: 'en' }),
        createElement(
          Task,
          { id: 'rows' },
          createElement('p', {}, 'Fill in the row.'),
          createElement(Sheet, {}, rows),
          createElement(Expected, {}, 'Attempts.'),
        ),
        createElement(
          Task,
          { id: 'why' },
          createElement('p', {}, 'Why is it so?'),
          createElement(Expected, {}, 'Nobody knows.'),
        ),
        createElement(
          Assessment,
          {},
          createElement('p', {}, 'Write one sentence.'),
          createElement(Level, { id: 'strong' }, 'It says who counted.'),
        ),
      ),
      createElement(WorksheetAnswerButtons, { locale: 'en', lesson: 'two-readings' }),
    ),
    '/en/teach/two-readings/worksheet/',
  );
}

const field = (name: string) => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('.sheet :is(input, textarea)')];
  const found = fields.find((each) => {
    const label = document.getElementById(each.getAttribute('aria-labelledby') ?? '') ?? each.closest('label');
    return label?.textContent === name;
  });
  if (!found) throw new Error(`No field is called "${name}".`);
  return found;
};

it('a worksheet has a field for each answer, named by its question, and does not contain the answers', () => {
  openWorksheet();
  for (const name of ['Name', 'Class', 'Date', 'What was counted?', 'Why is it so?', 'Write one sentence.'])
    expect(field(name).value).toBe('');
  expect(findOnlyElement('main').textContent).not.toMatch(/attempts|Nobody knows|It says who counted/i);
});

it('answers are saved as a text file, each below its task and beside its label', async () => {
  openWorksheet();
  expect(findOnlyElement('worksheet-answers').hidden).toBe(false);
  const saved: Blob[] = [];
  const url = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:answers';
  });
  const names: string[] = [];
  const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  onTestFinished(() => {
    url.mockRestore();
    press.mockRestore();
  });
  enterValue(field('Name'), 'Amal');
  enterValue(field('What was counted?'), 'attempts, not people');
  enterValue(field('Why is it so?'), 'Two words\njoin two numbers.');
  findOnlyElement('[data-act="save"]').click();
  expect(names).toEqual(['two-readings.txt']);
  const text = (await saved[0]?.text()) ?? '';
  expect(text.split('\n')).toEqual([
    'Worksheet',
    expect.stringMatching(/\/en\/teach\/two-readings\/worksheet\/$/),
    '',
    'Name: Amal',
    'Class: ',
    'Date: ',
    '',
    'Task 1',
    'Fill in the row.',
    'What was counted? attempts, not people',
    '',
    'Task 2',
    'Why is it so?',
    'Two words',
    'join two numbers.',
    '',
    'To hand in',
    'Write one sentence.',
    '',
    '',
  ]);
});

it('a button prints the worksheet', () => {
  openWorksheet();
  const print = vi.fn();
  vi.stubGlobal('print', print);
  onTestFinished(() => void vi.unstubAllGlobals());
  findOnlyElement('[data-act="print"]').click();
  expect(print).toHaveBeenCalledOnce();
});
