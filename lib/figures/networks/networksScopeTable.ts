import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from '../cells';
import type { FigureTable } from '../figureTable';
import { NETWORK_BODIES } from './networksScope';

/** `networks-scope`: the counts of both bodies, and the one that the police did not publish. */
export function networksScopeTable(locale: Locale): FigureTable {
  const { what, value, unit, period, reporter } = messages(locale).table;
  const { scope, scopes } = messages(locale).figures['networks-scope'];
  return {
    columns: [what, value, unit, period, reporter, scope],
    rows: NETWORK_BODIES.flatMap(({ reporter: body, observations }) =>
      observations.map((id) => [
        metricCell(locale, id),
        valueCell(locale, id),
        unitCell(locale, id),
        periodCell(locale, observation(id)),
        reporterCell(locale, id),
        { text: scopes[body] },
      ]),
    ),
  };
}
