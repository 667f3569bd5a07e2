import { reportSelectionRuleOfSection, scenesOfSection } from '../scenesOfSection';

/**
 * Map scenes of `map-interceptions`, one of the Strait and one of the Atlantic, with the stopped attempts that the
 * press located.
 */
export const scenesOfAttemptsSection = scenesOfSection('attempts');
/** Rule that selects the press reports of stopped attempts that these maps show. */
export const attemptsReportSelectionRule = reportSelectionRuleOfSection('attempts');
