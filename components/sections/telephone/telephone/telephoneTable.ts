import type { FigureTable, FigureTableCell } from '@/components/figures/figureTable';
import { valueCell } from '@/components/figures/tableCells';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { type ComparedText, comparedTexts, nameOfComparedText, verdictsBySheetItem } from './comparedTexts';
import type { VerdictWithWords } from './decideItemVerdict';
import { observationIdOfSheetItem } from './telephoneElements';

/**
 * Returns the table of `telephone`: one row for each item, one column for each text, with the verdict and the words on
 * which it is based. The last row names the outlets of each text.
 */
export function telephoneTable(locale: Locale): FigureTable {
  const words = messages(locale).figures.telephone;
  const texts = comparedTexts();
  return {
    columns: [words.element, words.number, ...texts.map((text) => nameOfComparedText(locale, text))],
    rows: [
      ...verdictsBySheetItem().map(({ element, seen }) => {
        const number = observationIdOfSheetItem(element);
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

function seenCell(locale: Locale, { state, words: said }: VerdictWithWords): FigureTableCell {
  const name = messages(locale).figures.telephone.states[state];
  if (!said) return { text: name };
  const [open, close] = languageRule(locale, 'quotes');
  return { text: `${name}${punctuationOf(locale).colon}${open}${said.text}${close}`, verbatim: true };
}

/** Returns the table cell with the outlets of a text, and whether we read all of it. */
function pagesCell(locale: Locale, text: ComparedText): FigureTableCell {
  const { wholeRead, openingRead } = messages(locale).number;
  return {
    text: `${outletNamesOfText(locale, text)}${punctuationOf(locale).semicolon}${text.isReadWhole ? wholeRead : openingRead}`,
    verbatim: true,
  };
}

/**
 * Returns the names of the outlets that published a text, as a list in one string. Copies on other sites are marked.
 */
export function outletNamesOfText(locale: Locale, text: ComparedText): string {
  const { mirror } = messages(locale).number;
  const outlets = new Map(text.reports.map((row) => [row.publisher, row.mirror]));
  return [...outlets]
    .map(([id, copy]) => `${publisherName(locale, id)}${copy ? ` (${mirror})` : ''}`)
    .join(punctuationOf(locale).semicolon);
}
