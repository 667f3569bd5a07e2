import { describe, expect, it } from 'vitest';
import { eventsBetweenMeetings, eventsByYear, MADRID_MEETING, RABAT_MEETING } from './eventsByYear';
import { event, events } from './facts';

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
      expect(date > event(MADRID_MEETING).date).toBe(true);
      expect(date < event(RABAT_MEETING).date).toBe(true);
    }
  });
});
