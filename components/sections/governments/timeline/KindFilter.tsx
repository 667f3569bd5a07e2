import { group } from 'd3';
import { EVENT_KINDS } from '@/lib/facts/events';
import { events } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { EventKind } from './EventKind';

/** Which kinds of event are listed. The script that obeys it brings it alive; without, all are. */
export function KindFilter({ locale }: { readonly locale: Locale }) {
  const { timeline } = messages(locale).about;
  const byKind = group(events(), ({ kind }) => kind);
  return (
    <form className="kind-filter" inert>
      <fieldset>
        <legend>{timeline.kinds}</legend>
        {EVENT_KINDS.filter((kind) => byKind.has(kind)).map((kind) => (
          <label key={kind}>
            <input type="checkbox" name="kind" value={kind} />
            <EventKind locale={locale} kind={kind} />
            <span data-tally="events">{byKind.get(kind)?.length}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <span role="status" data-shown="" data-tally="events">
          {formatMessage(locale, timeline.count, { n: events().length })}
        </span>
        <button type="reset">{timeline.all}</button>
      </p>
    </form>
  );
}
