import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FactCard } from './FactCard';

const cardOf = (id: string) => renderToStaticMarkup(createElement(FactCard, { locale: 'en', id }));

it('names who counted, and says that this is not known of a count that was not found', () => {
  const unknown = 'We do not know whether Morocco’s Interior Ministry published this count';
  expect(cardOf('rescues-2021')).not.toContain(unknown);
  expect(cardOf('rescues-2020')).toContain(unknown);
  expect(cardOf('deaths-2021')).toContain('Nobody, in the figures we read');
});

it('says whether a number is the first or a later value of its count', () => {
  expect(cardOf('detections-2021-western-mediterranean-route')).toContain('provisional');
  expect(cardOf('arrivals-2021')).toContain('a later, restated value');
  expect(cardOf('attempts-2021')).not.toContain('fact-card-status');
});

it('names the note, so that it is not read as part of what the count leaves out', () => {
  expect(cardOf('attempts-2021')).toMatch(/<p class="fact-card-note">Note: \S/);
  expect(cardOf('fence-attempts-2021')).not.toContain('fact-card-note');
});
