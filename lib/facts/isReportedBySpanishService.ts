import type { Incident } from './incidents';

/** Spanish services that report their own rescues, as ids of `incidentReporters.csv`. */
const SPANISH_SERVICES: readonly string[] = ['salvamento-maritimo', 'guardia-civil'];

/**
 * Returns whether a Spanish service reported an incident. Spain’s numbers include such a rescue, but those of the
 * Moroccan ministry do not.
 */
export function isReportedBySpanishService({ reported_by }: Pick<Incident, 'reported_by'>): boolean {
  return reported_by.some((name) => SPANISH_SERVICES.includes(name));
}
