import { rescuesReports } from '@/content/chapters/rescues/scenes';
import { countsTable } from '../countsTable';
import type { TableOf } from '../figureTable';
import { reportsTable } from '../reportsTable';
import { EARLY_FEBRUARY, QUARTER, WEEKEND } from './quarterRescues';

/** Tables of the figures of `rescues`, in the order of the story. */
export const rescuesTables = {
  'rescues-q1-2022': (locale) => countsTable(locale, [QUARTER, EARLY_FEBRUARY, WEEKEND]),
  'map-rescues': (locale) => reportsTable(locale, rescuesReports),
} as const satisfies Record<string, TableOf>;
