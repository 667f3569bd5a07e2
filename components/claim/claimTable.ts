import type { FigureTable, FigureTableCell } from '@/components/figures/figureTable';
import { derivedCell, formulaCell, periodCell, valueCell } from '@/components/figures/tableCells';
import { findClaim, findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { readingWords } from '@/lib/text/readingWords';
import { isComputedFormula } from './computeReadingBars';

/** Returns the table of a `claim-…` figure: the numbers as printed, then the values that each reading implies. */
export function claimTable(locale: Locale, claimId: string): FigureTable {
  const record = findClaim(claimId);
  const words = messages(locale);
  const { reading, what, formula, value, status } = words.claim.columns;
  return {
    columns: [reading, what, formula, value, status],
    rows: [
      ...record.tokens.map((token) => [
        { text: words.claim.printed },
        periodCell(locale, findObservation(token.observation)),
        { text: token.text, verbatim: true, lang: 'en' },
        valueCell(locale, token.observation),
        { text: words.number.status.published },
      ]),
      ...record.readings.flatMap((row) =>
        row.implies.map((implied) => [
          {
            text: `${readingWords(locale, claimId, row.id).name}${punctuationOf(locale).colon}${words.figure.verdicts[row.verdict]}`,
          },
          { text: factWords(locale, 'bars', implied.name).name },
          formulaCell(locale, implied.formula),
          ...valueCells(locale, implied),
        ]),
      ),
    ],
  };
}

/** Returns two cells: a value that a reading implies, and whether the source prints it or we computed it. */
function valueCells(
  locale: Locale,
  { formula, expected }: { formula: string; expected: number },
): readonly FigureTableCell[] {
  const { status } = messages(locale).number;
  if (!isComputedFormula(formula)) return [valueCell(locale, formula), { text: status.published }];
  return [derivedCell(locale, expected, formula), { text: status.derived }];
}
