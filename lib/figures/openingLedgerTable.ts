import { LEDGER } from '@/content/data/ledger';
import type { Locale } from '@/lib/locales';
import { countsTable } from './countsTable';
import type { FigureTable } from './figureTable';

/** `opening-ledger`: the five published counts, and the one that is not there. */
export function openingLedgerTable(locale: Locale): FigureTable {
  return countsTable(
    locale,
    LEDGER.map(({ observation: id }) => id),
  );
}
