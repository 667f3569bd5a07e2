import { isCalendarDate } from './calendar';
import { findMirrorProblems, findPublicationDateProblems } from './citedPage';
import { type ContentError, unknownIdMessage } from './contentError';
import { createRowError } from './createRowError';
import type { EventSourceRecord } from './events';
import type { FactBase } from './factBase';

/** Returns errors for events and their source pages: invalid dates, unknown ids, and missing or repeated sources. */
export function checkEvents(base: FactBase): ContentError[] {
  const { events, statements, placeIds } = base;
  const sources = base['event-sources'];
  const eventIds = new Set(events.rows.map((event) => event.id));
  const statementIds = new Set(statements.rows.map((statement) => statement.id));
  const sourced = new Set(sources.rows.map((source) => source.event));
  const unknown = (kind: string, ids: readonly string[], known: Iterable<string>) => {
    const all = new Set(known);
    return ids.filter((id) => !all.has(id)).map((id) => unknownIdMessage(kind, id, all));
  };

  const eventErrors = events.rows.flatMap((event) =>
    [
      ...(isCalendarDate(event.date) ? [] : [`${event.date} is not a date of the calendar`]),
      ...unknown('place', event.places, placeIds),
      ...unknown('statement', event.statements, statementIds),
      ...(event.statements.length > 0 || sourced.has(event.id)
        ? []
        : ['it has no source; expected a statement, or a row of event-sources.csv']),
    ].map((message) => createRowError('events', events, event, message)),
  );
  // A duplicate id is reported by `checkDuplicates`.
  const isAgain = ({ id, event, url }: EventSourceRecord) => {
    const first = sources.rows.find((source) => source.event === event && source.url === url);
    return first !== undefined && first.id !== id;
  };
  const sourceErrors = sources.rows.flatMap((source) =>
    [
      ...unknown('event', [source.event], eventIds),
      ...findPublicationDateProblems(source),
      ...findMirrorProblems(source),
      ...(isAgain(source) ? ['its event has this url already; expected each page once'] : []),
    ].map((message) => createRowError('event-sources', sources, source, message)),
  );
  return [...eventErrors, ...sourceErrors];
}
