import { group } from 'd3';
import type { EventRecord } from './events';
import { events } from './facts';

/**
 * First year of the timeline's scale. The timeline describes the events from this year to `TIMELINE_LAST_YEAR`, and
 * lists others briefly.
 */
export const TIMELINE_FIRST_YEAR = 2019;
export const TIMELINE_LAST_YEAR = 2022;

/**
 * Event ids of two consecutive meetings of the two governments' permanent group on migration: Madrid 2019, Rabat 2022.
 */
export const MADRID_MEETING_EVENT_ID = 'meeting-2019-09-26';
export const RABAT_MEETING_EVENT_ID = 'meeting-2022-05-06';

/**
 * Groups events by year; the order of the events is kept.
 * @param of the events to group. Default: all events, oldest first.
 */
export function eventsByYear(of = events()): ReadonlyMap<number, readonly EventRecord[]> {
  return group(of, yearOfEvent);
}

/**
 * Returns all events, oldest first, in three lists: before the Madrid meeting of 2019, from that meeting to the Rabat
 * meeting of 2022 (inclusive), and after.
 */
export function divideEventsAtMeetings() {
  const ids = events().map(({ id }) => id);
  const [start, end] = [ids.indexOf(MADRID_MEETING_EVENT_ID), ids.indexOf(RABAT_MEETING_EVENT_ID) + 1];
  return {
    earlier: events().slice(0, start),
    fromMeetingToMeeting: events().slice(start, end),
    later: events().slice(end),
  };
}

/** Returns the events after the permanent group's meeting of 2019 and before its meeting of 2022, oldest first. */
export function eventsBetweenMeetings(): readonly EventRecord[] {
  return divideEventsAtMeetings().fromMeetingToMeeting.slice(1, -1);
}

export function yearOfEvent({ date }: Pick<EventRecord, 'date'>): number {
  return Number(date.slice(0, 4));
}
