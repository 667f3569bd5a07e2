import type { EventRecord } from '@/lib/facts/events';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

type Kind = EventRecord['kind'];

/** SVG path data of the symbol of each kind of event, for strokes in a square of 16 by 16 SVG units. */
const GLYPHS: Readonly<Record<Kind, string>> = {
  agreement: 'M3 2h10v12H3zM5.5 8.5l2 2 3.5-5',
  attempt: 'M2 13 8 3l6 10',
  count: 'M3 3v10M6.5 3v10M10 3v10M1 12 13 4',
  crossing: 'M2 14V3M14 14V3M2 5h12M2 10h12',
  deaths: 'M2 2h12v12H2zM2 9l7-7M4 14 14 4',
  entry: 'M4 14V2h8v12M1 14h14',
  fence: 'M3 2v12M8 2v12M13 2v12M1 5h14M1 11h14',
  inquiry: 'M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0M10 10l4 4',
  law: 'M8 2v12M3 4h10M1 10l2-6 2 6zM11 10l2-6 2 6z',
  meeting: 'M10 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0M14 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
  money: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M8 5v6',
  politics: 'M2 3h12v8H8l-4 3v-3H2z',
  returns: 'M3 14V8a5 5 0 0 1 10 0v6',
};

/** Renders the hidden SVG symbols of all kinds of event, once per page. Each event refers to one of them by id. */
export function EventKindSymbols() {
  return (
    <svg className="no-size" aria-hidden="true">
      {Object.entries(GLYPHS).map(([kind, path]) => (
        <symbol key={kind} id={`kind-${kind}`} viewBox="0 0 16 16">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  );
}

/** Renders the kind of an event: its symbol and its name. The page must also contain `EventKindSymbols`. */
export function EventKindLabel({ locale, kind }: { readonly locale: Locale; readonly kind: Kind }) {
  return (
    <span className="event-kind">
      <svg aria-hidden="true">
        <use href={`#kind-${kind}`} />
      </svg>
      {messages(locale).figures.timeline.kinds[kind]}
    </span>
  );
}
