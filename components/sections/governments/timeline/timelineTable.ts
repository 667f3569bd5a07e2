import type { FigureTable } from '@/components/figures/figureTable';
import { events } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';

/** Table of `timeline`: one row per event, oldest first. */
export function timelineTable(locale: Locale): FigureTable {
  const { columns, kinds } = messages(locale).figures.timeline;
  return {
    columns: [columns.date, columns.kind, columns.event],
    rows: events().map(({ id, date, kind }) => [
      formatPartialDate(locale, date),
      { text: kinds[kind] },
      { text: factWords(locale, 'events', id).title },
    ]),
  };
}
