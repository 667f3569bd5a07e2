import { publisher } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { fillTemplate } from '@/lib/text/sayValue';
import { valueCell } from '../cells';
import type { Cell, FigureTable } from '../figureTable';
import { numberOf, TELEPHONE_ELEMENT_IDS } from './telephoneElements';
import { seenIn, type TelephoneText, telephoneTexts } from './telephoneTexts';

/** `telephone`: every element in every text, with the words that decide. */
export function telephoneTable(locale: Locale): FigureTable {
  const words = messages(locale).figures.telephone;
  const { element: what, text: where, pages, state, words: said } = words.columns;
  const texts = telephoneTexts();
  return {
    columns: [what, words.number, where, pages, state, said],
    rows: TELEPHONE_ELEMENT_IDS.flatMap((element) => {
      const number = numberOf(element);
      return seenIn(element, texts).map((seen, i): readonly Cell[] => [
        { text: fillTemplate(locale, words.elements[element]), verbatim: true },
        number ? valueCell(locale, number) : { text: words.noNumber },
        { text: texts[i]?.name ?? '', verbatim: true },
        pagesCell(locale, texts[i]),
        { text: words.states[seen.state] },
        seen.words
          ? { text: seen.words.text, verbatim: true, lang: seen.words.lang }
          : { text: messages(locale).number.wordingNotKept },
      ]);
    }),
  };
}

/** Where the text was read, and how far. */
function pagesCell(locale: Locale, text: TelephoneText | undefined): Cell {
  const words = messages(locale).number;
  return {
    text: [carriers(locale, text), text?.isReadWhole ? words.wholeRead : words.openingRead].join('; '),
    verbatim: true,
  };
}

/** The outlets that carry a text; a copy kept by another is marked. */
export function carriers(locale: Locale, text: TelephoneText | undefined): string {
  const { mirror } = messages(locale).number;
  const outlets = new Map(text?.reports.map((row) => [row.publisher, row.mirror]));
  return [...outlets].map(([id, copy]) => `${publisher(id).name}${copy ? ` (${mirror})` : ''}`).join('; ');
}
