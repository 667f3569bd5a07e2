import { reportSelectionRuleOfSection, scenesOfSection } from '../scenesOfSection';

/** Map scenes of `map-rescues`: rescues by Moroccan or Spanish services whose location the press reported. */
export const scenesOfRescuesSection = scenesOfSection('rescues');
/** Rule that selects the press reports of rescues that these maps show. */
export const rescuesReportSelectionRule = reportSelectionRuleOfSection('rescues');
