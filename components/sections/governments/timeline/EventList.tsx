import { EventSourceLink } from '@/components/info/EventSourceList';
import { DateText } from '@/components/text/DateText';
import type { EventRecord } from '@/lib/facts/events';
import { eventsByYear } from '@/lib/facts/eventsByYear';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { sourcePagesOfEvent } from '@/lib/text/sourcePagesOfEvent';
import { EventKindLabel } from './EventKind';

/** Renders all events by year, each with its summary and links to its source pages. */
export function EventList({ locale }: { readonly locale: Locale }) {
  return [...eventsByYear()].map(([year, events]) => (
    <section
      key={year}
      data-rows=""
      className="timeline-year border-t border-ink min-[64rem]:grid min-[64rem]:grid-cols-[8rem_1fr]"
    >
      <h2 className="pt-3 pb-1 text-heading">
        <DateText text={String(year)} datetime={String(year)} />
      </h2>
      <ol>
        {events.map((event) => (
          <EventEntry key={event.id} locale={locale} event={event} />
        ))}
      </ol>
    </section>
  ));
}

/** Renders one event. Its HTML id is the same as in the story, so that links to an event work on both pages. */
function EventEntry({ locale, event }: { readonly locale: Locale; readonly event: EventRecord }) {
  const { id, date, kind } = event;
  const { title, summary } = factWords(locale, 'events', id);
  const words = messages(locale).about.timeline;
  return (
    <li
      id={`event-${id}`}
      className="border-rule py-3.5 not-first:border-t min-[64rem]:grid min-[64rem]:grid-cols-[12.5rem_1fr] min-[64rem]:gap-x-4"
      data-row=""
      data-event={id}
      data-kind={kind}
    >
      <p className="timeline-when flex flex-wrap gap-x-4 text-quiet min-[64rem]:block">
        <DateText {...formatPartialDate(locale, date)} />
        <EventKindLabel locale={locale} kind={kind} />
      </p>
      <div className="max-w-160">
        <h3 className="font-sans text-[1.0625rem]/6 font-medium tracking-normal">
          <a className="no-underline hover:underline hover:decoration-1" href={`#event-${id}`}>
            {title}
          </a>
        </h3>
        <p className="mt-1 mb-2">{summary}</p>
        <ul className="mb-1.5 text-sm/5.5 text-quiet" aria-label={words.sources}>
          {sourcePagesOfEvent(locale, id).map((page) => (
            <li key={page.url}>
              <EventSourceLink locale={locale} page={page} />
            </li>
          ))}
        </ul>
        <a className="inline-block py-1 text-sm/5.5" href={paths.inStory(locale, `event-${id}`)}>
          {words.story}
        </a>
      </div>
    </li>
  );
}
