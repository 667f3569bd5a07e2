import type { EventRecord } from '@/lib/facts/events';
import { RABAT_MEETING } from '@/lib/facts/eventYears';
import { pagesOfEvent } from '@/lib/facts/pagesOfEvent';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatInYear } from '@/lib/text/formatPeriod';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { plural } from '@/lib/text/plural';
import { Time } from '../Time';
import { EventKind } from './EventKind';

interface EventYearsProps {
  readonly locale: Locale;
  readonly years: readonly (readonly [year: number, events: readonly EventRecord[]])[];
  /** Titles alone, each a link to what happened and its sources: for years that the story does not tell. Absent: false. */
  readonly brief?: boolean;
}

/** Events year by year; each opens to what happened and who reports it, or leads to the page that says so. */
export function EventYears({ locale, years, brief = false }: EventYearsProps) {
  return years.map(([year, events]) => (
    <section key={year} className="event-year">
      <h4>
        <Time text={String(year)} datetime={String(year)} />
      </h4>
      <ol>
        {events.map((event) =>
          brief ? (
            <li key={event.id} id={`event-${event.id}`} className="event-line">
              <EventLine locale={locale} event={event} href={sourcesOf(locale, event.id)} />
            </li>
          ) : (
            <EventItem key={event.id} locale={locale} event={event} />
          ),
        )}
      </ol>
    </section>
  ));
}

interface EventItemProps {
  readonly locale: Locale;
  readonly event: EventRecord;
}

function EventItem({ locale, event }: EventItemProps) {
  const { id, summary } = event;
  const isRabat = id === RABAT_MEETING;
  const pages = pagesOfEvent(id).length;
  return (
    <li id={`event-${id}`} className={isRabat ? 'event-now' : undefined}>
      <details open={isRabat}>
        <summary className="event-line">
          <EventLine locale={locale} event={event} />
        </summary>
        <p>
          {localise(summary, locale)}{' '}
          <a href={sourcesOf(locale, id)} data-tally="pages">
            {plural(locale, messages(locale).figures.timeline.pages, pages)}
          </a>
        </p>
      </details>
    </li>
  );
}

function EventLine({ locale, event, href }: EventItemProps & { readonly href?: string }) {
  const { date, kind } = event;
  const title = localise(event.title, locale);
  return (
    <>
      {date.length > 4 ? (
        <Time text={formatInYear(locale, date)} datetime={date} />
      ) : (
        <i>{messages(locale).figures.timeline.wholeYear}</i>
      )}
      <EventKind locale={locale} kind={kind} />
      <b>{href === undefined ? title : <a href={href}>{title}</a>}</b>
    </>
  );
}

function sourcesOf(locale: Locale, id: string): string {
  return `${paths.sources(locale)}#event-${id}`;
}
