import { LEDGER } from '@/content/data/ledger';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from './cells';
import type { FigureTable } from './figureTable';

/** `opening-ledger`: the five published counts, and the one that is not there. */
export function ledgerTable(locale: Locale): FigureTable {
  const { what, value, unit, period, reporter } = messages(locale).table;
  return {
    columns: [what, value, unit, period, reporter],
    rows: LEDGER.map(({ observation: id }) => [
      metricCell(locale, id),
      valueCell(locale, id),
      unitCell(locale, id),
      periodCell(locale, observation(id)),
      reporterCell(locale, id),
    ]),
  };
}
