import { describe, expect, it } from 'vitest';
import {
  formatTimeLeft,
  NEW_PART_CLOCK,
  restartPartClock,
  stopOrStartPartClock,
  switchClockToPart,
  timeSpentMs,
} from './partClock';

describe('the clock of a part', () => {
  const reading = switchClockToPart(NEW_PART_CLOCK, 'read', 1000);

  it('runs from the moment its part begins', () => {
    expect(timeSpentMs(NEW_PART_CLOCK, 9000)).toBe(0);
    expect(timeSpentMs(reading, 61_000)).toBe(60_000);
  });

  it('keeps the time of a part while another is shown, and continues from it', () => {
    const drawing = switchClockToPart(reading, 'draw', 31_000);
    expect(timeSpentMs(drawing, 41_000)).toBe(10_000);
    expect(timeSpentMs(switchClockToPart(drawing, 'read', 41_000), 51_000)).toBe(40_000);
  });

  it('does not count the time outside any part', () => {
    const away = switchClockToPart(reading, undefined, 11_000);
    expect(timeSpentMs(away, 99_000)).toBe(0);
    expect(timeSpentMs(switchClockToPart(away, 'read', 99_000), 100_000)).toBe(11_000);
  });

  it('can be stopped, stays stopped in the next part, and can be resumed', () => {
    const stopped = stopOrStartPartClock(reading, 6000);
    expect(timeSpentMs(stopped, 60_000)).toBe(5000);
    const next = switchClockToPart(stopped, 'draw', 61_000);
    expect(timeSpentMs(next, 70_000)).toBe(0);
    expect(timeSpentMs(stopOrStartPartClock(next, 70_000), 71_000)).toBe(1000);
  });

  it('can be reset, running or not', () => {
    expect(timeSpentMs(restartPartClock(reading, 50_000), 51_000)).toBe(1000);
    expect(timeSpentMs(restartPartClock(stopOrStartPartClock(reading, 6000), 7000), 60_000)).toBe(0);
  });

  it.each([
    [5, 0, '5:00', false],
    [5, 999, '5:00', false],
    [5, 55_000, '4:05', false],
    [5, 300_000, '0:00', false],
    [5, 301_000, '0:01', true],
    [5, 365_000, '1:05', true],
  ] as const)('of %i minutes, after %i ms, shows %s', (minutes, spent, text, isOver) => {
    expect(formatTimeLeft(minutes, spent)).toEqual({ text, isOver });
  });
});
