import type { Incident } from './incidents';

/** Spanish services that report their own rescues, as ids of `incidentReporters.csv`. */
const SPANISH_SERVICES: readonly string[] = ['salvamento-maritimo', 'guardia-civil'];

/**
 * Returns whether a Spanish service reports an incident. Spain’s counts include such a rescue, the Moroccan ministry’s
 * do not.
 */
export function isSpanishReport({ reported_by }: Pick<Incident, 'reported_by'>): boolean {
  return reported_by.some((name) => SPANISH_SERVICES.includes(name));
}
