import { reportRuleOfSection, scenesOfSection } from '../scenesOfSection';

/**
 * Scenes of `map-interceptions`: the interceptions that the press located, one scene for the Strait and one for the
 * Atlantic.
 */
export const scenesOfAttemptsSection = scenesOfSection('attempts');
export const attemptsReportRule = reportRuleOfSection('attempts');
