import type { FigureCard, MatrixCellState } from '@/components/cards/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { comparedTexts, verdictsBySheetItem } from './comparedTexts';
import type { VerdictWithWords } from './decideItemVerdict';
import { Telephone, telephoneSlides } from './Telephone';
import { telephoneTable } from './telephoneTable';

export const telephoneFigure: FigureRecord<'telephone'> = {
  id: 'telephone',
  table: telephoneTable,
  Component: Telephone,
  /** Rows highlighted in each step: the items that some texts changed in the same way (telephoneElements.ts). */
  steps: [
    { highlight: ['periods'] },
    { highlight: ['months', 'fence'] },
    { highlight: ['returned'] },
    { highlight: ['rescued'] },
  ],
  stage: 'above',
  slides: telephoneSlides,
  card: telephoneCard,
};

/** Id of the item that the title of the share card is about: the separation of 2021 from the first quarter of 2022. */
const FRAMED_ELEMENT = 'periods';

const CELLS: Readonly<Record<VerdictWithWords['state'], MatrixCellState>> = {
  kept: 'found',
  joined: 'altered',
  changed: 'altered',
  'left-out': 'none',
  'not-seen': 'missing',
};

/**
 * Returns the share card of `telephone`: a matrix of the verdict on each item in each text. A frame surrounds the row
 * that the title is about.
 */
function telephoneCard(locale: Locale): FigureCard {
  const { elements, texts, signs, note } = messages(locale).figures.telephone.card;
  const rows = verdictsBySheetItem();
  return {
    drawing: {
      template: 'matrix',
      columns: comparedTexts().map(({ id }) => shortName(texts, id)),
      rows: rows.map(({ element, seen }) => ({
        name: elements[element],
        hue: 'plain',
        cells: seen.map(({ state }) => CELLS[state]),
      })),
      framed: { row: rows.findIndex(({ element }) => element === FRAMED_ELEMENT) },
      signs: [
        { cell: 'found', name: signs.found },
        { cell: 'altered', name: signs.altered },
        { cell: 'none', name: signs.none },
        { cell: 'missing', name: signs.missing },
      ],
      note,
    },
  };
}

/**
 * Returns the name of a text, short enough for a column of the card. @throws Error when the messages have no such name
 */
function shortName(texts: Readonly<Record<string, string>>, id: string): string {
  const name = texts[id];
  if (name === undefined) throw new Error(`The card of "telephone" has no short name for the text "${id}".`);
  return name;
}
