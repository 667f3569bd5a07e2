import { rollups } from 'd3';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { eventsBetweenMeetings, LAST_MEETING, RABAT_MEETING, yearOf } from '@/lib/facts/eventYears';
import { event } from '@/lib/facts/facts';
import { Timeline } from './Timeline';
import { timelineTable } from './timelineTable';

export const timeline: FigureRecord<'timeline'> = {
  id: 'timeline',
  table: timelineTable,
  Component: Timeline,
  counts: { inDigits: () => ({ events: eventsBetweenMeetings().length }) },
  card: () => ({
    counts: { events: eventsBetweenMeetings().length },
    drawing: {
      template: 'series',
      marks: rollups(eventsBetweenMeetings(), ({ length }) => length, yearOf).map(([year, count]) => ({
        tally: 'events',
        count,
        label: String(year),
        days: daysBetween(event(LAST_MEETING).date, event(RABAT_MEETING).date, year),
      })),
    },
  }),
};

/** The days of one year within a period. */
function daysBetween(first: string, last: string, year: number): { readonly from: string; readonly to: string } {
  const [start, end] = [`${year}-01-01`, `${year}-12-31`];
  return { from: first > start ? first : start, to: last < end ? last : end };
}
