import { markedReportsRule, sectionScenes } from '../sectionScenes';

/**
 * Scenes of `map-interceptions`: the interceptions that the press located, one scene for the Strait and one for the
 * Atlantic.
 */
export const attemptsScenes = sectionScenes('attempts');
export const attemptsReports = markedReportsRule('attempts');
