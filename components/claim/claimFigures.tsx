import { hueOfObservation } from '@/components/cards/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable, FigureTableCell } from '@/components/figures/figureTable';
import { LegendEntry } from '@/components/figures/LegendEntry';
import { derivedCell, formulaCell, periodCell, valueCell } from '@/components/figures/tableCells';
import { type ClaimId, readClaims } from '@/lib/facts/claims';
import { findClaim, findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { metricName, readingWords } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { ClaimFigure } from './ClaimFigure';
import { claimSlides } from './claimSlides';
import { hasArithmetic } from './computeReadingBars';

export type ClaimFigureId = `claim-${ClaimId}`;

/** The records of the figures, one for each sentence that the story examines. */
export const CLAIM_FIGURES = (Object.keys(readClaims().records) as ClaimId[]).map(
  (id): FigureRecord<ClaimFigureId> => ({
    id: `claim-${id}`,
    table: (locale) => claimTable(locale, id),
    words: (locale) => {
      const { caption, sources } = messages(locale).figure.claims;
      const { title } = factWords(locale, 'claims', id);
      return { title, caption: `${subjectOf(locale, id)}${punctuationOf(locale).colon}${caption}`, sources };
    },
    Component: ClaimFigure,
    Legend: ClaimLegend,
    card: (locale) => ({
      hue: hueOfObservation(findClaim(id).tokens[0]?.observation ?? ''),
      drawing: { template: 'quotation', claim: id, question: messages(locale).figures[`claim-${id}`].card.question },
    }),
    slides: (locale, reading) => claimSlides(locale, id, reading),
  }),
);

/** Returns the table of a `claim-…` figure: the numbers as printed, then the values that each reading implies. */
function claimTable(locale: Locale, claimId: string): FigureTable {
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
  if (!hasArithmetic(formula)) return [valueCell(locale, formula), { text: status.published }];
  return [derivedCell(locale, expected, formula), { text: status.derived }];
}

/** Returns the name of the metric that the first number of the sentence counts. */
function subjectOf(locale: Locale, id: ClaimId): string {
  const [token] = findClaim(id).tokens;
  return token ? metricName(locale, findObservation(token.observation).metric) : '';
}

/** Renders the legend of the bars of the readings: they share one scale, and values that we computed are outlined. */
function ClaimLegend({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).figure;
  return (
    <p className="legend">
      <span>{words.oneScale}</span>
      <LegendEntry sign="swatch">{words.derived}</LegendEntry>
    </p>
  );
}
