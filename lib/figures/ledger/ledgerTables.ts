import { messages } from '@/lib/text/messages';
import type { TableOf } from '../figureTable';
import { ARRIVALS_BY_ROUTE } from './arrivalsByRoute';
import { deathsTable } from './deathsTable';
import { DETECTIONS_BY_ROUTE } from './detectionsByRoute';
import { gateTable } from './gateTable';
import { panelsTable } from './panelsTable';

/** Tables of the figures of `ledger`, in the order of the story. */
export const ledgerTables = {
  'arrivals-by-route': (locale) =>
    panelsTable(
      locale,
      { ...ARRIVALS_BY_ROUTE.coasts, ...ARRIVALS_BY_ROUTE.cities },
      messages(locale).figures['arrivals-by-route'].panels,
    ),
  detections: (locale) => panelsTable(locale, DETECTIONS_BY_ROUTE, messages(locale).figures.detections.panels),
  'deaths-recorded': deathsTable,
  'comparability-gate': gateTable,
} as const satisfies Record<string, TableOf>;
