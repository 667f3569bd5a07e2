import { describe, expect, it } from 'vitest';
import { formatTimeLeft, NEW_CLOCK, restart, spentIn, timePart, toggleClock } from './partClock';

describe('the clock of a part', () => {
  const reading = timePart(NEW_CLOCK, 'read', 1000);

  it('runs from the moment its part begins', () => {
    expect(spentIn(NEW_CLOCK, 9000)).toBe(0);
    expect(spentIn(reading, 61_000)).toBe(60_000);
  });

  it('keeps the time of a part while another is shown, and continues from it', () => {
    const drawing = timePart(reading, 'draw', 31_000);
    expect(spentIn(drawing, 41_000)).toBe(10_000);
    expect(spentIn(timePart(drawing, 'read', 41_000), 51_000)).toBe(40_000);
  });

  it('does not count the time outside any part', () => {
    const away = timePart(reading, undefined, 11_000);
    expect(spentIn(away, 99_000)).toBe(0);
    expect(spentIn(timePart(away, 'read', 99_000), 100_000)).toBe(11_000);
  });

  it('can be stopped, stays stopped in the next part, and can be resumed', () => {
    const stopped = toggleClock(reading, 6000);
    expect(spentIn(stopped, 60_000)).toBe(5000);
    const next = timePart(stopped, 'draw', 61_000);
    expect(spentIn(next, 70_000)).toBe(0);
    expect(spentIn(toggleClock(next, 70_000), 71_000)).toBe(1000);
  });

  it('can be reset, running or not', () => {
    expect(spentIn(restart(reading, 50_000), 51_000)).toBe(1000);
    expect(spentIn(restart(toggleClock(reading, 6000), 7000), 60_000)).toBe(0);
  });

  it.each([
    [5, 0, '5:00', false],
    [5, 999, '5:00', false],
    [5, 55_000, '4:05', false],
    [5, 300_000, '0:00', false],
    [5, 301_000, '0:01', true],
    [5, 365_000, '1:05', true],
  ] as const)('of %i minutes after %i ms says %s', (minutes, spent, text, isOver) => {
    expect(formatTimeLeft(minutes, spent)).toEqual({ text, isOver });
  });
});
