import { rescuesReports } from '@/content/chapters/rescues/scenes';
import { countsTable } from '../countsTable';
import type { TableOf } from '../figureTable';
import { reportsTable } from '../reportsTable';
import { seriesTable } from '../seriesTable';
import { EARLY_FEBRUARY, QUARTER, WEEKEND } from './quarterRescues';
import { RESCUES_BY_YEAR } from './rescuesByYear';

/** Tables of the figures of `rescues`, in the order of the story. */
export const rescuesTables = {
  'rescues-by-year': (locale) => seriesTable(locale, RESCUES_BY_YEAR),
  'rescues-q1-2022': (locale) => countsTable(locale, [QUARTER, EARLY_FEBRUARY, WEEKEND]),
  'map-rescues': (locale) => reportsTable(locale, rescuesReports),
} as const satisfies Record<string, TableOf>;
