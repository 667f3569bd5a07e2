import { Fragment, type ReactNode } from 'react';
import { NumberedSourceLink } from '@/components/number/NumberedSourceLink';
import { DateText } from '@/components/text/DateText';
import type { EventRecord } from '@/lib/facts/events';
import { RABAT_MEETING_EVENT_ID } from '@/lib/facts/eventsByYear';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatDateWithoutYear } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { sourcePagesOfEvent } from '@/lib/text/sourcePagesOfEvent';
import { EventKindLabel } from './EventKind';

interface EventsByYearProps {
  readonly locale: Locale;
  readonly years: readonly (readonly [year: number, events: readonly EventRecord[]])[];
  /**
   * Whether an event shows only its title, as a link to the page of the timeline. Used for years that the figure does
   * not describe. Default: false.
   */
  readonly brief?: boolean;
  /**
   * Number of each source page in the list of sources at the end, by address of the page. Only given on paper, where
   * links are useless. Default: links to sources.
   */
  readonly numbers?: ReadonlyMap<string, string>;
}

/**
 * Renders events by year. Each event unfolds to show its summary and sources or, if `brief`, links to the page that has
 * them.
 */
export function EventsByYear({ locale, years, brief = false, numbers }: EventsByYearProps) {
  return years.map(([year, events]) => (
    <section key={year} className="event-year">
      <h4>
        <DateText text={String(year)} datetime={String(year)} />
      </h4>
      <ol>
        {events.map((event) =>
          brief ? (
            <li key={event.id} id={`event-${event.id}`} className="event-line">
              <EventLine locale={locale} event={event}>
                <EventSources locale={locale} id={event.id} numbers={numbers}>
                  {factWords(locale, 'events', event.id).title}
                </EventSources>
              </EventLine>
            </li>
          ) : (
            <EventItem key={event.id} locale={locale} event={event} numbers={numbers} />
          ),
        )}
      </ol>
    </section>
  ));
}

interface EventItemProps {
  readonly locale: Locale;
  readonly event: EventRecord;
  readonly numbers: ReadonlyMap<string, string> | undefined;
}

function EventItem({ locale, event, numbers }: EventItemProps) {
  const { id } = event;
  const { title, summary } = factWords(locale, 'events', id);
  const isRabat = id === RABAT_MEETING_EVENT_ID;
  const pages = sourcePagesOfEvent(locale, id).length;
  return (
    <li id={`event-${id}`} className={isRabat ? 'event-now' : undefined}>
      <details open={isRabat}>
        <summary className="event-line">
          <EventLine locale={locale} event={event}>
            {title}
          </EventLine>
        </summary>
        <p>
          {summary}{' '}
          <EventSources locale={locale} id={id} numbers={numbers} tally="pages">
            {numbers ? null : formatMessage(locale, messages(locale).figures.timeline.pages, { n: pages })}
          </EventSources>
        </p>
      </details>
    </li>
  );
}

interface EventLineProps {
  readonly locale: Locale;
  readonly event: EventRecord;
  /** Title of the event, or a link with that title. */
  readonly children: ReactNode;
}

function EventLine({ locale, event: { date, kind }, children }: EventLineProps) {
  return (
    <>
      {date.length > 4 ? (
        <time dateTime={date}>{formatDateWithoutYear(locale, date)}</time>
      ) : (
        <i>{messages(locale).figures.timeline.wholeYear}</i>
      )}
      <EventKindLabel locale={locale} kind={kind} />
      <b>{children}</b>
    </>
  );
}

interface EventSourcesProps {
  readonly locale: Locale;
  readonly id: string;
  readonly numbers: ReadonlyMap<string, string> | undefined;
  readonly tally?: string;
  readonly children: ReactNode;
}

/** Renders a link to the sources of an event or, on paper, its text followed by the numbers of the sources. */
function EventSources({ locale, id, numbers, tally, children }: EventSourcesProps) {
  if (!numbers)
    return (
      <a href={`${paths.timeline(locale)}#event-${id}`} data-tally={tally}>
        {children}
      </a>
    );
  return (
    <>
      {children}
      {sourcePagesOfEvent(locale, id).map(({ url }) => (
        <Fragment key={url}>
          {' '}
          <NumberedSourceLink number={numbers.get(url)} />
        </Fragment>
      ))}
    </>
  );
}
