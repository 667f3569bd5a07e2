import { rollups } from 'd3';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { eventsBetweenMeetings, yearOf } from '@/lib/facts/eventYears';
import { messages } from '@/lib/text/messages';
import { Timeline } from './Timeline';
import { timelineTable } from './timelineTable';

export const timeline: FigureRecord<'timeline'> = {
  id: 'timeline',
  table: timelineTable,
  Drawing: Timeline,
  counts: { inDigits: () => ({ events: eventsBetweenMeetings().length }) },
  remarks: (locale) => [messages(locale).figures.timeline.legend.order],
  card: () => ({
    counts: { events: eventsBetweenMeetings().length },
    drawing: {
      template: 'series',
      marks: rollups(eventsBetweenMeetings(), ({ length }) => length, yearOf).map(([year, count]) => ({
        tally: 'events',
        count,
        label: String(year),
      })),
    },
  }),
};
