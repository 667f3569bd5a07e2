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
  Drawing: OpeningLedger,
  hasCoast: true,
  slides: ledgerSlides,
  card: (locale) => {
    const { rows } = messages(locale).ledger;
    return {
      numbers: [{ observation: LEDGER[0].observation }],
      drawing: { kind: 'list', marks: LEDGER.map(({ row, observation }) => ({ observation, name: rows[row].name })) },
    };
  },
};
