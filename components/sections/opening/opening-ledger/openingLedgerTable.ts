import { countsTable } from '@/components/figures/countsTable';
import type { FigureTable } from '@/components/figures/figureTable';
import { LEDGER } from '@/content/data/ledger';
import type { Locale } from '@/lib/locales';

/** `opening-ledger`: the five published counts, and the one that is not there. */
export function openingLedgerTable(locale: Locale): FigureTable {
  return countsTable(
    locale,
    LEDGER.map(({ observation: id }) => id),
  );
}
