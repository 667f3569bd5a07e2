/**
 * The state of the clock that times the parts of a lesson. Durations are in milliseconds; points in time are those of
 * `Date.now()`.
 */
export interface PartClock {
  /** Id of the part that is timed. Default: none. */
  readonly part?: string;
  /** Time spent in each part, ms, by the part's id; for the current part the time until `since`. */
  readonly spent: Readonly<Record<string, number>>;
  /** Point in time, ms, from which the clock adds to the time in `spent` for the current part. */
  readonly since: number;
  readonly isStopped: boolean;
}

export const NEW_PART_CLOCK: PartClock = { spent: {}, since: 0, isStopped: false };

/**
 * Returns the time spent in the current part, ms; 0 without a part.
 * @param now point in time as returned by `Date.now()`, ms
 */
export function timeSpentMs({ part, spent, since, isStopped }: PartClock, now: number): number {
  if (part === undefined) return 0;
  return (spent[part] ?? 0) + (isStopped ? 0 : now - since);
}

/**
 * Returns the clock after switching to another part, which keeps the time already spent in it. A stopped clock remains
 * stopped.
 * @param now point in time as returned by `Date.now()`, ms
 */
export function switchClockToPart(clock: PartClock, part: string | undefined, now: number): PartClock {
  if (part === clock.part) return clock;
  const { spent, isStopped } = settled(clock, now);
  return { ...(part === undefined ? {} : { part }), spent, since: now, isStopped };
}

export function stopOrStartPartClock(clock: PartClock, now: number): PartClock {
  return { ...settled(clock, now), isStopped: !clock.isStopped };
}

/**
 * Returns the clock with the time of the current part reset to zero.
 * @param now point in time as returned by `Date.now()`, ms
 */
export function restartPartClock(clock: PartClock, now: number): PartClock {
  if (clock.part === undefined) return clock;
  return { ...clock, spent: { ...clock.spent, [clock.part]: 0 }, since: now };
}

function settled(clock: PartClock, now: number): PartClock {
  if (clock.part === undefined) return { ...clock, since: now };
  return { ...clock, spent: { ...clock.spent, [clock.part]: timeSpentMs(clock, now) }, since: now };
}

/**
 * Returns the time that is left in a part as minutes and seconds, e.g. `4:05`. With `isOver` it is the time since the
 * part should have ended.
 * @param minutes planned duration, minutes
 * @param spent time spent, ms
 */
export function formatTimeLeft(minutes: number, spent: number): { readonly text: string; readonly isOver: boolean } {
  const left = minutes * 60 - Math.floor(spent / 1000);
  const seconds = Math.abs(left);
  return { text: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`, isOver: left < 0 };
}
