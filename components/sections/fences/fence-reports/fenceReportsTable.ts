import type { FigureTable, FigureTableCell } from '@/components/figures/figureTable';
import { dateCell, metricCell, periodCell, reporterCell, unitCell, valueCell } from '@/components/figures/tableCells';
import { findObservation, pagesReportingIncident } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { placeName, sourceName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { type FenceReport, listFenceReports, peopleRangeOfReport } from './fenceReportRows';
import { FENCE_YEAR_OBSERVATION_IDS } from './fenceYears';

const EMPTY_CELL: FigureTableCell = { text: '' };

/**
 * Returns the table of `fence-reports`: the yearly counts of the ministry, the entries of May 2021, which no yearly
 * count includes, then every report by date.
 */
export function fenceReportsTable(locale: Locale): FigureTable {
  const words = messages(locale);
  const { when, where, number, upTo, who } = words.figures['fence-reports'].columns;
  return {
    columns: [words.table.what, when, where, number, upTo, words.table.unit, who],
    rows: [
      ...FENCE_YEAR_OBSERVATION_IDS.flatMap(({ count, second, parts = [], people }) =>
        [count, second, ...parts, people].flatMap((id) => (id === undefined ? [] : [countRow(locale, id)])),
      ),
      countRow(locale, 'entries-may-2021-ceuta'),
      ...listFenceReports().map((report) => reportRow(locale, report)),
    ],
  };
}

/**
 * Returns the index, from 0, of the table row of each report, by report id. The reports are the last rows of the table.
 */
export function tableRowIndexByReportId({ rows }: FigureTable): ReadonlyMap<string, number> {
  const reports = listFenceReports();
  return new Map(reports.map(({ incident }, i) => [incident.id, rows.length - reports.length + i]));
}

function countRow(locale: Locale, id: string): readonly FigureTableCell[] {
  const row = findObservation(id);
  return [
    metricCell(locale, id),
    periodCell(locale, row),
    { text: placeName(locale, row.place) },
    valueCell(locale, id),
    EMPTY_CELL,
    unitCell(locale, id),
    reporterCell(locale, id),
  ];
}

function reportRow(locale: Locale, { incident, city }: FenceReport): readonly FigureTableCell[] {
  const { rows } = messages(locale).figures['fence-reports'];
  const { low, high } = peopleRangeOfReport(incident);
  const people = (value: number, sign = ''): FigureTableCell => ({
    text: `${sign}${formatNumber(locale, value)}`,
    value,
    incident: incident.id,
  });
  const who =
    incident.reported_by.length > 0
      ? incident.reported_by.map((id) => factWords(locale, 'incidentReporters', id).name)
      : pagesReportingIncident(incident.id).map(({ publisher }) => sourceName(locale, publisher));
  return [
    { text: rows.report },
    dateCell(locale, incident.date),
    { text: placeName(locale, city) },
    low === null
      ? { text: rows.unsized }
      : people(low, high === null ? languageRule(locale, 'precisionSigns')['more-than'] : ''),
    low !== null && high !== null && high > low ? people(high) : EMPTY_CELL,
    { text: rows.people },
    { text: who.join(punctuationOf(locale).semicolon), verbatim: true },
  ];
}
