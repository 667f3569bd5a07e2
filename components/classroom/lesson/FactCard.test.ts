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
