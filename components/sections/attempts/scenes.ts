import { reportRule, sectionScenes } from '../sectionScenes';

/** `map-interceptions`: where the press located interceptions, north and south. */
export const attemptsScenes = sectionScenes('attempts');
export const attemptsReports = reportRule('attempts');
