import { events } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import type { FigureTable } from '../figureTable';

/** `timeline`: one row per event, oldest first. */
export function timelineTable(locale: Locale): FigureTable {
  const { columns, kinds } = messages(locale).figures.timeline;
  return {
    columns: [columns.date, columns.kind, columns.event],
    rows: events().map(({ date, kind, title }) => [
      formatPartialDate(locale, date),
      { text: kinds[kind] },
      { text: localise(title, locale) },
    ]),
  };
}
