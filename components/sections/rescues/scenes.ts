import { markedReportsRule, sectionScenes } from '../sectionScenes';

/** Scenes of `map-rescues`: the rescues that the press located, by services of either country. */
export const rescuesScenes = sectionScenes('rescues');
export const rescuesReports = markedReportsRule('rescues');
