import { markedReportsRule, sectionScenes } from '../sectionScenes';

/** Scenes of `map-interceptions`: the interceptions that the press located, north and south. */
export const attemptsScenes = sectionScenes('attempts');
export const attemptsReports = markedReportsRule('attempts');
