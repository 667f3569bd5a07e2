import { reportSelectionRuleOfSection, scenesOfSection } from '../scenesOfSection';

/** Map scenes of `map-rescues`: the rescues that the press located, by services of Morocco or Spain. */
export const scenesOfRescuesSection = scenesOfSection('rescues');
/** Rule that selects the press reports of rescues that these maps show. */
export const rescuesReportSelectionRule = reportSelectionRuleOfSection('rescues');
