import { utcMonth } from 'd3';
import type { ComponentProps } from 'react';
import { ResponsiveChart } from '@/components/charts/ResponsiveChart';
import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { LegendEntry } from '@/components/figures/LegendEntry';
import type { EventRecord } from '@/lib/facts/events';
import {
  divideEventsAtMeetings,
  eventsByYear,
  MADRID_MEETING_EVENT_ID,
  RABAT_MEETING_EVENT_ID,
  TIMELINE_FIRST_YEAR,
  TIMELINE_LAST_YEAR,
} from '@/lib/facts/eventsByYear';
import { events, findEvent } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { messages } from '@/lib/text/messages';
import { EventKindSymbols } from './EventKind';
import { EventsByYear } from './EventsByYear';
import { placeTimeline, type TimelineFrame } from './placeTimeline';
import { TimelineDrawing } from './TimelineDrawing';

const FRAMES: Readonly<Record<'wide' | 'narrow', Omit<TimelineFrame, 'dir'>>> = {
  wide: { width: 1120, earlierWidth: 190, mark: 7, everyYears: 1 },
  narrow: { width: 312, earlierWidth: 62, mark: 4, everyYears: 2 },
};

/**
 * Renders the figure `timeline`, about the meetings of the two governments: a drawing of all events on a time axis, and
 * a list of the events from one meeting to the next. Earlier and later events are folded.
 */
export function Timeline(props: FigureComponentProps) {
  const { locale, isOnPaper, sourceNumbers: numbers } = props;
  const { earlier, fromMeetingToMeeting, later } = divideEventsAtMeetings();
  const list = { locale, ...(numbers ? { numbers } : {}) };
  return (
    <FigureLayout {...props} legend={<Legend locale={locale} />}>
      <div className="chart-full">
        <ResponsiveChart
          isOnPaper={isOnPaper}
          wide={<Scale locale={locale} frame={FRAMES.wide} />}
          narrow={<Scale locale={locale} frame={FRAMES.narrow} />}
        />
      </div>
      <Key locale={locale} />
      <EventKindSymbols />
      <div className="events">
        <OtherEvents {...list} side="earlier" events={earlier} isOpen={false} />
        <EventsByYear {...list} years={[...eventsByYear(fromMeetingToMeeting)]} />
        <OtherEvents {...list} side="later" events={later} isOpen={!isFigureInStory(props)} />
      </div>
    </FigureLayout>
  );
}

interface OtherEventsProps extends Pick<ComponentProps<typeof EventsByYear>, 'locale' | 'numbers'> {
  readonly side: 'earlier' | 'later';
  readonly events: readonly EventRecord[];
  /** Whether the list is unfolded when the page opens. */
  readonly isOpen: boolean;
}

/**
 * Renders the folded list of events before the first or after the second meeting, with summaries only for the years
 * that the timeline describes.
 */
function OtherEvents({ side, events, isOpen, ...list }: OtherEventsProps) {
  const words = messages(list.locale).figures.timeline[side];
  const years = [...eventsByYear(events)];
  const isDescribed = (year: number) => year >= TIMELINE_FIRST_YEAR && year <= TIMELINE_LAST_YEAR;
  return (
    <details className="events-other" open={isOpen}>
      <summary data-tally="events">{formatMessage(list.locale, words, { n: events.length })}</summary>
      <EventsByYear years={years.filter(([year]) => isDescribed(year))} {...list} />
      <EventsByYear brief years={years.filter(([year]) => !isDescribed(year))} {...list} />
    </details>
  );
}

function Scale({ locale, frame }: { readonly locale: Locale; readonly frame: Omit<TimelineFrame, 'dir'> }) {
  const words = messages(locale).figures.timeline;
  const all = events();
  const last = new Date(all.at(-1)?.date ?? '');
  const until = utcMonth.every(3)?.ceil(last) ?? last;
  const marked = (id: string) => {
    const { date } = findEvent(id);
    return { id, words: formatObservationPeriod(locale, { from: date, to: date }, 'short')?.text ?? '' };
  };
  return (
    <TimelineDrawing
      placed={placeTimeline(
        all.map(({ id, date }) => ({
          id,
          date,
          isOnTop: id === MADRID_MEETING_EVENT_ID || id === RABAT_MEETING_EVENT_ID,
        })),
        { since: TIMELINE_FIRST_YEAR, until },
        { ...frame, dir: LOCALES[locale].dir },
      )}
      meetings={new Set(all.filter(({ kind }) => kind === 'meeting').map(({ id }) => id))}
      from={marked(MADRID_MEETING_EVENT_ID)}
      to={marked(RABAT_MEETING_EVENT_ID)}
      between={words.without}
      earlier={String(all[0]?.date.slice(0, 4))}
      description={words.drawing}
    />
  );
}

function Key({ locale }: { readonly locale: Locale }) {
  const { meeting, other, earlier } = messages(locale).figures.timeline.legend;
  return (
    <p className="legend">
      <LegendEntry sign="key-meeting">{meeting}</LegendEntry>
      <LegendEntry sign="key-event">{other}</LegendEntry>
      <span>{earlier}</span>
    </p>
  );
}

function Legend({ locale }: { readonly locale: Locale }) {
  const { order, all } = messages(locale).figures.timeline.legend;
  return (
    <p>
      {order} <a href={paths.timeline(locale)}>{all}</a>
    </p>
  );
}
