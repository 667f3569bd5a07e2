import { rollups } from 'd3';
import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import {
  eventsBetweenMeetings,
  MADRID_MEETING_EVENT_ID,
  RABAT_MEETING_EVENT_ID,
  yearOfEvent,
} from '@/lib/facts/eventsByYear';
import { events, findEvent } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { Timeline } from './Timeline';

export const timelineFigure: FigureRecord<'timeline'> = {
  id: 'timeline',
  table: timelineTable,
  Component: Timeline,
  counts: { inDigits: () => ({ events: eventsBetweenMeetings().length }) },
  card: () => ({
    counts: { events: eventsBetweenMeetings().length },
    drawing: {
      template: 'series',
      marks: rollups(eventsBetweenMeetings(), ({ length }) => length, yearOfEvent).map(([year, count]) => ({
        tally: 'events',
        count,
        label: String(year),
        days: daysBetween(findEvent(MADRID_MEETING_EVENT_ID).date, findEvent(RABAT_MEETING_EVENT_ID).date, year),
      })),
    },
  }),
};

/** Returns the first and last day, YYYY-MM-DD, of the part of a year that is within a period. */
function daysBetween(first: string, last: string, year: number): { readonly from: string; readonly to: string } {
  const [start, end] = [`${year}-01-01`, `${year}-12-31`];
  return { from: first > start ? first : start, to: last < end ? last : end };
}

/** Returns the table of `timeline`: one row for each event, oldest first. */
function timelineTable(locale: Locale): FigureTable {
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
