/** Times the parts of a lesson. Durations are in milliseconds; points in time are those of `Date.now()`. */
export interface PartClock {
  /** The part that is timed. Default: none. */
  readonly part?: string;
  /** Time spent in each part; for the current part the time until `since`. */
  readonly spent: Readonly<Record<string, number>>;
  /** Point in time from which the current part is counted. */
  readonly since: number;
  readonly isStopped: boolean;
}

export const NEW_CLOCK: PartClock = { spent: {}, since: 0, isStopped: false };

/** Time spent in the current part. */
export function timeSpent({ part, spent, since, isStopped }: PartClock, now: number): number {
  if (part === undefined) return 0;
  return (spent[part] ?? 0) + (isStopped ? 0 : now - since);
}

/** Switches to another part and continues its time. A stopped clock remains stopped. */
export function switchPart(clock: PartClock, part: string | undefined, now: number): PartClock {
  if (part === clock.part) return clock;
  const { spent, isStopped } = settled(clock, now);
  return { ...(part === undefined ? {} : { part }), spent, since: now, isStopped };
}

export function toggleClock(clock: PartClock, now: number): PartClock {
  return { ...settled(clock, now), isStopped: !clock.isStopped };
}

/** Resets the time of the current part to zero. */
export function restart(clock: PartClock, now: number): PartClock {
  if (clock.part === undefined) return clock;
  return { ...clock, spent: { ...clock.spent, [clock.part]: 0 }, since: now };
}

function settled(clock: PartClock, now: number): PartClock {
  if (clock.part === undefined) return { ...clock, since: now };
  return { ...clock, spent: { ...clock.spent, [clock.part]: timeSpent(clock, now) }, since: now };
}

/** Remaining time, e.g. `4:05`, or the time since the end. @param minutes planned @param spent milliseconds */
export function formatTimeLeft(minutes: number, spent: number): { readonly text: string; readonly isOver: boolean } {
  const left = minutes * 60 - Math.floor(spent / 1000);
  const seconds = Math.abs(left);
  return { text: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`, isOver: left < 0 };
}
