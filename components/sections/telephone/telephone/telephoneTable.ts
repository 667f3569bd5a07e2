import type { Cell, FigureTable } from '@/components/figures/figureTable';
import { valueCell } from '@/components/figures/tableCells';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { language } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/publisherName';
import { signs } from '@/lib/text/signs';
import type { SeenElement } from './elementState';
import { observationOfElement } from './telephoneElements';
import { nameOfText, type TelephoneText, telephoneRows, telephoneTexts } from './telephoneTexts';

/**
 * Table of `telephone`: one row for each element, one column for each text, with the words that decide. The last row
 * lists the pages of each text.
 */
export function telephoneTable(locale: Locale): FigureTable {
  const words = messages(locale).figures.telephone;
  const texts = telephoneTexts();
  return {
    columns: [words.element, words.number, ...texts.map((text) => nameOfText(locale, text))],
    rows: [
      ...telephoneRows().map(({ element, seen }) => {
        const number = observationOfElement(element);
        return [
          { text: formatMessage(locale, words.elements[element]), verbatim: true },
          number ? valueCell(locale, number) : { text: words.noNumber },
          ...seen.map((each) => seenCell(locale, each)),
        ];
      }),
      [{ text: words.pages }, { text: words.noNumber }, ...texts.map((text) => pagesCell(locale, text))],
    ],
  };
}

function seenCell(locale: Locale, { state, words: said }: SeenElement): Cell {
  const name = messages(locale).figures.telephone.states[state];
  if (!said) return { text: name };
  const [open, close] = language(locale, 'quotes');
  return { text: `${name}${signs(locale).colon}${open}${said.text}${close}`, verbatim: true };
}

/** Cell with the outlets of a text, and whether we read all of it. */
function pagesCell(locale: Locale, text: TelephoneText): Cell {
  const { wholeRead, openingRead } = messages(locale).number;
  return {
    text: `${outletsOf(locale, text)}${signs(locale).semicolon}${text.isReadWhole ? wholeRead : openingRead}`,
    verbatim: true,
  };
}

/** Names of the outlets that published a text. Copies on other sites are marked. */
export function outletsOf(locale: Locale, text: TelephoneText): string {
  const { mirror } = messages(locale).number;
  const outlets = new Map(text.reports.map((row) => [row.publisher, row.mirror]));
  return [...outlets]
    .map(([id, copy]) => `${publisherName(locale, id)}${copy ? ` (${mirror})` : ''}`)
    .join(signs(locale).semicolon);
}
