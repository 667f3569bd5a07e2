import type { Incident } from './incidents';

/** Spanish services that report what they do at sea, as ids of `incidentReporters.csv`. */
const SPANISH_SERVICES: readonly string[] = ['salvamento-maritimo', 'guardia-civil'];

/** Whether a Spanish service reports it. Such a rescue is in Spain’s counts, not in the Moroccan ministry’s. */
export function isSpanishReport({ reported_by }: Pick<Incident, 'reported_by'>): boolean {
  return reported_by.some((name) => SPANISH_SERVICES.includes(name));
}
