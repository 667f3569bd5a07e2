import type { CardCell, FigureCard } from '@/components/cards/figureCard';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { SeenElement } from './elementState';
import { nameOfText, telephoneRows, telephoneTexts } from './telephoneTexts';

/** The element that the title speaks of: the year, and the quarter after it. */
const FRAMED = 'periods';

const CELLS: Readonly<Record<SeenElement['state'], CardCell>> = {
  kept: 'found',
  joined: 'altered',
  changed: 'altered',
  'left-out': 'none',
  'not-seen': 'missing',
};

/** What became of each element in each text; that of the headline is framed. */
export function telephoneCard(locale: Locale): FigureCard {
  const { elements, card } = messages(locale).figures.telephone;
  const rows = telephoneRows();
  return {
    drawing: {
      template: 'matrix',
      columns: telephoneTexts().map((text) => nameOfText(locale, text)),
      rows: rows.map(({ element, seen }) => ({
        name: elements[element],
        hue: 'plain',
        cells: seen.map(({ state }) => CELLS[state]),
      })),
      framed: { row: rows.findIndex(({ element }) => element === FRAMED) },
      note: card.note,
    },
  };
}
