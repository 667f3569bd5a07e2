import { expect, it } from 'vitest';
import { fenceReports } from './fenceReportRows';
import { fenceReportsTable, rowIndexByReport } from './fenceReportsTable';

it('finds the row of each report, also of those without a number', () => {
  const table = fenceReportsTable('en');
  const rows = rowIndexByReport(table);
  expect(rows.size).toBe(fenceReports().length);
  for (const { incident } of fenceReports()) {
    const row = table.rows[rows.get(incident.id) ?? Number.NaN];
    expect(row?.some(({ datetime }) => datetime === incident.date)).toBe(true);
    expect(row?.flatMap((cell) => cell.incident ?? [])).toEqual(
      row?.some(({ incident: id }) => id !== undefined) ? expect.arrayContaining([incident.id]) : [],
    );
  }
});
