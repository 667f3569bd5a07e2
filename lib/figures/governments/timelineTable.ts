import { events } from '@/lib/facts/facts';
import { pagesOfEvent } from '@/lib/facts/pagesOfEvent';
import type { Locale } from '@/lib/locales';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import type { FigureTable } from '../figureTable';

/** `timeline`: one row per event, oldest first. */
export function timelineTable(locale: Locale): FigureTable {
  const { columns, kinds } = messages(locale).figures.timeline;
  return {
    columns: [columns.date, columns.kind, columns.event, columns.sources],
    rows: events().map(({ id, date, kind, title }) => [
      formatPartialDate(locale, date),
      { text: kinds[kind] },
      { text: localise(title, locale) },
      { text: [...new Set(pagesOfEvent(id).map(({ name }) => name))].join('; '), verbatim: true },
    ]),
  };
}
