import type { EventRecord } from '@/lib/facts/events';
import { RABAT_MEETING } from '@/lib/facts/eventYears';
import { pagesOfEvent } from '@/lib/facts/pagesOfEvent';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatInYear } from '@/lib/text/formatPeriod';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { EventKind } from './EventKind';

interface EventYearsProps {
  readonly locale: Locale;
  readonly years: readonly (readonly [year: number, events: readonly EventRecord[]])[];
}

/** Events year by year; each opens to what happened and who reports it. */
export function EventYears({ locale, years }: EventYearsProps) {
  return years.map(([year, events]) => (
    <section key={year} className="event-year">
      <h4>
        <time dateTime={String(year)}>{year}</time>
      </h4>
      <ol>
        {events.map((event) => (
          <EventItem key={event.id} locale={locale} event={event} />
        ))}
      </ol>
    </section>
  ));
}

function EventItem({ locale, event }: { readonly locale: Locale; readonly event: EventRecord }) {
  const { id, date, kind, title, summary } = event;
  const isRabat = id === RABAT_MEETING;
  const names = new Set(pagesOfEvent(id).map(({ name }) => name));
  return (
    <li id={`event-${id}`} className={isRabat ? 'event-now' : undefined}>
      <details open={isRabat}>
        <summary>
          {date.length > 4 ? (
            <time dateTime={date}>{formatInYear(locale, date)}</time>
          ) : (
            <span>{messages(locale).figures.timeline.wholeYear}</span>
          )}
          <EventKind locale={locale} kind={kind} />
          <b>{localise(title, locale)}</b>
        </summary>
        <p>{localise(summary, locale)}</p>
        <p className="event-sources">
          {messages(locale).figure.sources}:{' '}
          <a href={`${paths.sources(locale)}#event-${id}`} data-verbatim="">
            {[...names].join(', ')}
          </a>
        </p>
      </details>
    </li>
  );
}
