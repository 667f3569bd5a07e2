import { attemptsReports } from '@/content/chapters/attempts/scenes';
import { countsTable } from '../countsTable';
import type { TableOf } from '../figureTable';
import { reportsTable } from '../reportsTable';
import { seriesTable } from '../seriesTable';
import { ATTEMPTS_BY_YEAR } from './attemptsByYear';
import { MARK_FIELD } from './markField';

const { whole, quarter, splits, police } = MARK_FIELD;

/** Tables of the figures of `attempts`, in the order of the story. */
export const attemptsTables = {
  'mark-field': (locale) => countsTable(locale, [whole, quarter, ...splits, police]),
  'attempts-by-year': (locale) => seriesTable(locale, ATTEMPTS_BY_YEAR),
  'map-interceptions': (locale) => reportsTable(locale, attemptsReports),
} as const satisfies Record<string, TableOf>;
