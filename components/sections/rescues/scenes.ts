import { reportRule, sectionScenes } from '../sectionScenes';

/** `map-rescues`: where the press located rescues, by either country's services. */
export const rescuesScenes = sectionScenes('rescues');
export const rescuesReports = reportRule('rescues');
