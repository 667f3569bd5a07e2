import { countsTable } from '@/components/figures/countsTable';
import type { FigureTable } from '@/components/figures/figureTable';
import { LEDGER } from '@/content/data/ledger';
import type { Locale } from '@/lib/locales';

/** Table of `opening-ledger`: the five published counts, and the one that was not published. */
export function openingLedgerTable(locale: Locale): FigureTable {
  return countsTable(
    locale,
    LEDGER.map(({ observation: id }) => id),
  );
}
