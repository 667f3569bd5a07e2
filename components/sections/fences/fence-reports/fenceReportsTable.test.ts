import { expect, it } from 'vitest';
import { listFenceReports } from './fenceReportRows';
import { fenceReportsTable, tableRowIndexByReportId } from './fenceReportsTable';

it('finds the row of each report, also of those without a number', () => {
  const table = fenceReportsTable('en');
  const rows = tableRowIndexByReportId(table);
  expect(rows.size).toBe(listFenceReports().length);
  for (const { incident } of listFenceReports()) {
    const row = table.rows[rows.get(incident.id) ?? Number.NaN];
    expect(row?.some(({ datetime }) => datetime === incident.date)).toBe(true);
    expect(row?.flatMap((cell) => cell.incident ?? [])).toEqual(
      row?.some(({ incident: id }) => id !== undefined) ? expect.arrayContaining([incident.id]) : [],
    );
  }
});
