import { group } from 'd3';
import { EVENT_KINDS } from '@/lib/facts/events';
import { events } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { EventKindLabel } from './EventKind';

/**
 * Renders the form that filters the list of events by kind. The form is inert until `<filter-list>` runs. Without
 * script the form is hidden, and all events are listed.
 */
export function EventKindFilter({ locale }: { readonly locale: Locale }) {
  const { timeline } = messages(locale).about;
  const byKind = group(events(), ({ kind }) => kind);
  return (
    <form className="kind-filter mt-6 border-t border-ink pt-3 pb-2 noscript:hidden print:hidden" inert>
      <fieldset className="flex flex-wrap gap-x-6 [&_.event-kind]:text-ink">
        <legend className="font-medium">{timeline.kinds}</legend>
        {EVENT_KINDS.filter((kind) => byKind.has(kind)).map((kind) => (
          <label key={kind} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input className="size-4.5 accent-ink" type="checkbox" name="kind" value={kind} />
            <EventKindLabel locale={locale} kind={kind} />
            <span className="text-quiet" data-tally="events">
              {byKind.get(kind)?.length}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="flex items-center gap-6">
        <span role="status" tabIndex={-1} data-after-show-all="">
          <span data-shown="" data-tally="events">
            {formatMessage(locale, timeline.count, { n: events().length })}
          </span>
          <span data-remark="" />
        </span>
        <button type="button" className="min-h-11 underline underline-offset-[0.35em]" data-show-all="" hidden>
          {timeline.all}
        </button>
      </p>
    </form>
  );
}
