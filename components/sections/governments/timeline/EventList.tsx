import { PageOfEvent } from '@/components/info/EventPages';
import { Time } from '@/components/text/Time';
import type { EventRecord } from '@/lib/facts/events';
import { eventYears } from '@/lib/facts/eventYears';
import { pagesOfEvent } from '@/lib/facts/pagesOfEvent';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { EventKind } from './EventKind';

/** Every event, year by year, with what happened and the pages that say so. */
export function EventList({ locale }: { readonly locale: Locale }) {
  return [...eventYears()].map(([year, events]) => (
    <section key={year} className="timeline-year">
      <h2>
        <Time text={String(year)} datetime={String(year)} />
      </h2>
      <ol>
        {events.map((event) => (
          <EventEntry key={event.id} locale={locale} event={event} />
        ))}
      </ol>
    </section>
  ));
}

/** Its id is that of the same event in the story. */
function EventEntry({ locale, event }: { readonly locale: Locale; readonly event: EventRecord }) {
  const { id, date, kind } = event;
  const { title, summary } = factWords(locale, 'events', id);
  const words = messages(locale).about.timeline;
  return (
    <li id={`event-${id}`} data-kind={kind}>
      <p className="timeline-when">
        <Time {...formatPartialDate(locale, date)} />
        <EventKind locale={locale} kind={kind} />
      </p>
      <div>
        <h3>
          <a href={`#event-${id}`}>{title}</a>
        </h3>
        <p>{summary}</p>
        <ul aria-label={words.sources}>
          {pagesOfEvent(id).map((page) => (
            <li key={page.url}>
              <PageOfEvent locale={locale} page={page} />
            </li>
          ))}
        </ul>
        <a href={paths.inStory(locale, `event-${id}`)}>{words.story}</a>
      </div>
    </li>
  );
}
