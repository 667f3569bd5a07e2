/** How long each part of a lesson has lasted. Times are in milliseconds; moments are those of `Date.now()`. */
export interface PartClock {
  /** The part that is being timed. Absent: none. */
  readonly part?: string;
  /** Spent in each part, up to `since` in the one being timed. */
  readonly spent: Readonly<Record<string, number>>;
  /** Moment from which it runs. */
  readonly since: number;
  readonly isStopped: boolean;
}

export const NEW_CLOCK: PartClock = { spent: {}, since: 0, isStopped: false };

/** Time spent in the part that is being timed. */
export function spentIn({ part, spent, since, isStopped }: PartClock, now: number): number {
  if (part === undefined) return 0;
  return (spent[part] ?? 0) + (isStopped ? 0 : now - since);
}

/** Times another part: what was spent in it before counts on. A clock that was stopped stays so. */
export function timePart(clock: PartClock, part: string | undefined, now: number): PartClock {
  if (part === clock.part) return clock;
  const { spent, isStopped } = settled(clock, now);
  return { ...(part === undefined ? {} : { part }), spent, since: now, isStopped };
}

export function stopOrRun(clock: PartClock, now: number): PartClock {
  return { ...settled(clock, now), isStopped: !clock.isStopped };
}

/** The part begins again. */
export function restart(clock: PartClock, now: number): PartClock {
  if (clock.part === undefined) return clock;
  return { ...clock, spent: { ...clock.spent, [clock.part]: 0 }, since: now };
}

function settled(clock: PartClock, now: number): PartClock {
  if (clock.part === undefined) return { ...clock, since: now };
  return { ...clock, spent: { ...clock.spent, [clock.part]: spentIn(clock, now) }, since: now };
}

/** What is left of so many minutes, to the second, e.g. `4:05`; once they are over, how long they have been. */
export function formatTimeLeft(minutes: number, spent: number): { readonly text: string; readonly isOver: boolean } {
  const left = minutes * 60 - Math.floor(spent / 1000);
  const seconds = Math.abs(left);
  return { text: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`, isOver: left < 0 };
}
