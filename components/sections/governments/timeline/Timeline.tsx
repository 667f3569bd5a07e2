import { utcMonth } from 'd3';
import type { ComponentProps } from 'react';
import { ChartFrames } from '@/components/charts/ChartFrames';
import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isInStory } from '@/components/figures/figureComponent';
import { KeyEntry } from '@/components/figures/KeyEntry';
import { StoryFold } from '@/components/figures/StoryFold';
import { eventYears, MADRID_MEETING, RABAT_MEETING, STORY_SINCE, STORY_UNTIL } from '@/lib/facts/eventYears';
import { event, events } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { periodOf } from '@/lib/text/periodOf';
import { EventGlyphs } from './EventKind';
import { EventYears } from './EventYears';
import { placeTimeline, type TimelineFrame } from './placeTimeline';
import { TimelineDrawing } from './TimelineDrawing';

const FRAMES: Readonly<Record<'wide' | 'narrow', Omit<TimelineFrame, 'dir'>>> = {
  wide: { width: 1120, earlierWidth: 190, mark: 7, everyYears: 1 },
  narrow: { width: 312, earlierWidth: 62, mark: 4, everyYears: 2 },
};

/** Events between and around the two governments: a drawing of the line of time, and a list of all events. */
export function Timeline(props: FigureComponentProps) {
  const { locale, isOnPaper, sourceNumbers: numbers } = props;
  const words = messages(locale).figures.timeline;
  const years = [...eventYears()];
  const list = { locale, ...(numbers ? { numbers } : {}) };
  return (
    <FigureLayout {...props} legend={<Legend locale={locale} />}>
      <div className="chart-full">
        <ChartFrames
          isOnPaper={isOnPaper}
          wide={<Scale locale={locale} frame={FRAMES.wide} />}
          narrow={<Scale locale={locale} frame={FRAMES.narrow} />}
        />
      </div>
      <Key locale={locale} />
      <EventGlyphs />
      <StoryFold
        isFolded={isInStory(props)}
        summary={<span data-tally="events">{formatMessage(locale, words.list, { n: events().length })}</span>}
      >
        <div className="events">
          <OtherYears
            {...list}
            side="earlier"
            from={STORY_SINCE}
            years={years.filter(([year]) => year < STORY_SINCE)}
          />
          <EventYears {...list} years={years.filter(([year]) => year >= STORY_SINCE && year <= STORY_UNTIL)} />
          <OtherYears {...list} side="later" from={STORY_UNTIL} years={years.filter(([year]) => year > STORY_UNTIL)} />
        </div>
      </StoryFold>
    </FigureLayout>
  );
}

interface OtherYearsProps extends Pick<ComponentProps<typeof EventYears>, 'locale' | 'years' | 'numbers'> {
  readonly side: 'earlier' | 'later';
  /** First or last year of the story, which the summary names. */
  readonly from: number;
}

/** Events before or after the years of the story; the earlier ones are folded at first. */
function OtherYears({ side, from, ...list }: OtherYearsProps) {
  const { locale, years } = list;
  const words = messages(locale).figures.timeline[side];
  const n = years.flatMap(([, ofYear]) => ofYear).length;
  return (
    <details className="events-other" open={side === 'later'}>
      <summary data-tally="events">{formatMessage(locale, words, { n, year: String(from) })}</summary>
      <EventYears brief {...list} />
    </details>
  );
}

function Scale({ locale, frame }: { readonly locale: Locale; readonly frame: Omit<TimelineFrame, 'dir'> }) {
  const words = messages(locale).figures.timeline;
  const all = events();
  const last = new Date(all.at(-1)?.date ?? '');
  const until = utcMonth.every(3)?.ceil(last) ?? last;
  const marked = (id: string) => {
    const { date } = event(id);
    return { id, words: periodOf(locale, { from: date, to: date }, 'short')?.text ?? '' };
  };
  return (
    <TimelineDrawing
      placed={placeTimeline(
        all.map(({ id, date }) => ({ id, date, isOnTop: id === MADRID_MEETING || id === RABAT_MEETING })),
        { since: STORY_SINCE, until },
        { ...frame, dir: LOCALES[locale].dir },
      )}
      meetings={new Set(all.filter(({ kind }) => kind === 'meeting').map(({ id }) => id))}
      from={marked(MADRID_MEETING)}
      to={marked(RABAT_MEETING)}
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
      <KeyEntry sign="key-meeting">{meeting}</KeyEntry>
      <KeyEntry sign="key-event">{other}</KeyEntry>
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
