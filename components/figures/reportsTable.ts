import { rollup } from 'd3';
import type { ReportSelectionRule } from '@/components/map/scene';
import { findObservation } from '@/lib/facts/facts';
import type { PlottedIncident } from '@/lib/facts/incidents';
import { isReportedBySpanishService } from '@/lib/facts/isReportedBySpanishService';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import type { FigureTable, FigureTableCell } from './figureTable';
import { locatedReports } from './locatedReports';
import { dateCell, metricCell, tallyCell, unitCell, valueCell } from './tableCells';

/**
 * Returns the table of a map of reports: one row per named place, north to south, then the national count, which has no
 * place.
 */
export function reportsTable(locale: Locale, rule: ReportSelectionRule): FigureTable {
  const { table, reports: words } = messages(locale);
  const nameOf = (incident: PlottedIncident) =>
    rule.kind === 'rescue'
      ? words[isReportedBySpanishService(incident) ? 'rescueSpain' : 'rescueMorocco']
      : words.interception;
  const total = findObservation(rule.unlocated);
  const places = rollup(
    locatedReports(rule).toSorted((a, b) => b.lat - a.lat),
    (group) => group,
    (incident) => `${incident.place}|${nameOf(incident)}`,
  );
  return {
    columns: [table.place, table.what, table.value, table.unit, words.first, words.last],
    rows: [
      ...[...places.values()].map((group): readonly FigureTableCell[] => {
        const dates = group.map(({ date }) => date).toSorted();
        const first = group[0];
        if (!first) throw new Error('A place has no reports.');
        return [
          { text: factWords(locale, 'incidentPlaces', first.place).name, verbatim: true },
          { text: nameOf(first) },
          tallyCell(locale, group.length),
          { text: words.unit },
          dateCell(locale, dates[0] ?? ''),
          dateCell(locale, dates[dates.length - 1] ?? ''),
        ];
      }),
      [
        { text: words.notLocated },
        metricCell(locale, rule.unlocated),
        valueCell(locale, rule.unlocated),
        unitCell(locale, rule.unlocated),
        dateCell(locale, total.from),
        dateCell(locale, total.to),
      ],
    ],
  };
}
