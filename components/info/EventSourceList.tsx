import { DateText } from '@/components/text/DateText';
import { SourceLink } from '@/components/text/SourceLink';
import type { EventRecord } from '@/lib/facts/events';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { type EventSourcePage, sourcePagesOfEvent } from '@/lib/text/sourcePagesOfEvent';

interface EventSourceListProps {
  readonly locale: Locale;
  readonly events: readonly EventRecord[];
}

/** Lists events of the timeline, each with links to the pages that report it. */
export function EventSourceList({ locale, events }: EventSourceListProps) {
  return (
    <dl className="event-pages font-sans text-note">
      {events.map(({ id, date }) => {
        const { title, summary } = factWords(locale, 'events', id);
        const day = formatPartialDate(locale, date);
        return (
          <div key={id} id={`event-${id}`} className="border-t border-rule py-2">
            <dt>
              <DateText {...day} />
              {punctuationOf(locale).colon}
              <a href={paths.inStory(locale, `event-${id}`)}>{title}</a>
            </dt>
            <dd className="event-summary">{summary}</dd>
            {sourcePagesOfEvent(locale, id).map((page) => (
              <dd key={page.url} className="text-quiet">
                <EventSourceLink locale={locale} page={page} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** Renders one page that reports an event: the publisher's name as a link, and the date of publication. */
export function EventSourceLink({ locale, page }: { readonly locale: Locale; readonly page: EventSourcePage }) {
  const { number } = messages(locale);
  const date = page.published === '' ? undefined : formatPartialDate(locale, page.published);
  return (
    <>
      <span data-verbatim="">
        <SourceLink url={page.url}>{page.name}</SourceLink>
      </span>
      {punctuationOf(locale).comma}
      {date ? <DateText {...date} /> : number.undated}
      {page.mirror === 'mirror' && ` (${number.mirror})`}
    </>
  );
}
