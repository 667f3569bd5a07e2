import { group } from 'd3';
import type { EventRecord } from './events';
import { events } from './facts';

/** First year that the timeline draws at full scale: the year of the meeting in Madrid. */
export const TIMELINE_FIRST_YEAR = 2019;

/**
 * Event ids of two consecutive meetings of the two governments' permanent group on migration: Madrid 2019, Rabat 2022.
 */
export const MADRID_MEETING = 'meeting-2019-09-26';
export const RABAT_MEETING = 'meeting-2022-05-06';

/**
 * Returns events grouped by year, in their order.
 * @param of the events to group. Default: all events, oldest first.
 */
export function eventsByYear(of = events()): ReadonlyMap<number, readonly EventRecord[]> {
  return group(of, yearOfEvent);
}

/**
 * Returns the events after the permanent group's meeting of 2019 and before its meeting of 2022 in Rabat, oldest
 * first.
 */
export function eventsBetweenMeetings(): readonly EventRecord[] {
  const ids = events().map(({ id }) => id);
  return events().slice(ids.indexOf(MADRID_MEETING) + 1, ids.indexOf(RABAT_MEETING));
}

export function yearOfEvent({ date }: Pick<EventRecord, 'date'>): number {
  return Number(date.slice(0, 4));
}
