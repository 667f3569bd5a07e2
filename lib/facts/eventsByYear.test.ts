import { describe, expect, it } from 'vitest';
import { eventsBetweenMeetings, eventsByYear, MADRID_MEETING_EVENT_ID, RABAT_MEETING_EVENT_ID } from './eventsByYear';
import { events, findEvent } from './facts';

describe('the years of the timeline', () => {
  it('contain every event once, in order', () => {
    const grouped = [...eventsByYear().values()].flat();
    expect(grouped.map(({ id }) => id)).toEqual(events().map(({ id }) => id));
  });

  it('contain no meeting between the two that the title names', () => {
    const between = eventsBetweenMeetings();
    expect(between.length).toBeGreaterThan(1);
    expect(between.filter(({ kind }) => kind === 'meeting')).toEqual([]);
    for (const { date } of between) {
      expect(date > findEvent(MADRID_MEETING_EVENT_ID).date).toBe(true);
      expect(date < findEvent(RABAT_MEETING_EVENT_ID).date).toBe(true);
    }
  });
});
