import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { messages } from '@/lib/text/messages';
import { lessonMdxComponents } from './lessonMdxComponents';
import { sheetMdxComponents } from './sheetMdxComponents';

const TO_COPY = messages('en').teach.handout;

it('the list of materials asks teachers to copy a hand-out, and no other place does', () => {
  const onPage = lessonMdxComponents('en', 'two-readings');
  const onPaper = sheetMdxComponents('en', 'two-readings', 'worksheet');
  const markup = (words: typeof onPage, name: 'Materials' | 'Task') =>
    renderToStaticMarkup(
      createElement(words[name], { id: 'a' }, createElement(words.Handout, {}, createElement('p', {}, 'A wording'))),
    );
  expect(markup(onPage, 'Materials')).toContain(TO_COPY);
  for (const other of [markup(onPage, 'Task'), markup(onPaper, 'Materials'), markup(onPaper, 'Task')]) {
    expect(other).toContain('A wording');
    expect(other).not.toContain(TO_COPY);
  }
});
