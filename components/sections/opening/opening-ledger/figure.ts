import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { observationsTable } from '@/components/figures/observationsTable';
import { OPENING_LEDGER_ROWS } from '@/content/data/ledger';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { ledgerSlides, OpeningLedger } from './OpeningLedger';

export const openingLedgerFigure: FigureRecord<'opening-ledger'> = {
  id: 'opening-ledger',
  table: openingLedgerTable,
  words: (locale) => ({ ...messages(locale).figures['opening-ledger'], title: messages(locale).ledger.heading }),
  Component: OpeningLedger,
  hasCoast: true,
  slides: ledgerSlides,
  card: (locale) => {
    const { rows } = messages(locale).ledger;
    return {
      hue: 'attempts',
      drawing: {
        template: 'ledger',
        rows: OPENING_LEDGER_ROWS.map(({ row, observation }) => ({ observation, label: rows[row].name })),
        gap: messages(locale).figures['opening-ledger'].card.gap,
      },
    };
  },
};

/** Returns the table of `opening-ledger`: the five published counts, and the one that was not published. */
function openingLedgerTable(locale: Locale): FigureTable {
  return observationsTable(
    locale,
    OPENING_LEDGER_ROWS.map(({ observation: id }) => id),
  );
}
