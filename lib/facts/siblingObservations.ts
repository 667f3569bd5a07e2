import { group } from 'd3';
import { observations } from './facts';
import type { Observation } from './schema';

let groups: Map<string, Observation[]> | undefined;

/** The other observations of the same metric, period, place and reporter, which only notes and outlets distinguish. */
export function siblingObservations(row: Observation): readonly Observation[] {
  groups ??= group(observations(), scopeOf);
  return (groups.get(scopeOf(row)) ?? []).filter(({ id }) => id !== row.id);
}

function scopeOf({ metric, from, to, place, reporter }: Observation): string {
  return [metric, from, to, place, reporter].join(' ');
}
