import { reportRuleOfSection, scenesOfSection } from '../scenesOfSection';

/** Scenes of `map-rescues`: the rescues that the press located, by services of either country. */
export const scenesOfRescuesSection = scenesOfSection('rescues');
export const rescuesReportRule = reportRuleOfSection('rescues');
