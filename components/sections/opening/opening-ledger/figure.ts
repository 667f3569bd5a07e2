import type { FigureRecord } from '@/components/figures/figureRecord';
import { LEDGER } from '@/content/data/ledger';
import { messages } from '@/lib/text/messages';
import { ledgerSlides } from './ledgerSlides';
import { OpeningLedger } from './OpeningLedger';
import { openingLedgerTable } from './openingLedgerTable';

export const openingLedger: FigureRecord<'opening-ledger'> = {
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
        rows: LEDGER.map(({ row, observation }) => ({ observation, label: rows[row].name })),
        gap: messages(locale).figures['opening-ledger'].card.gap,
      },
    };
  },
};
