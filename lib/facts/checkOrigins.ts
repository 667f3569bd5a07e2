import { type Finding, finding } from './applyExceptions';
import type { FactBase } from './factBase';
import type { Report } from './schema';

/** Checks that a bulletin carries its own reporter’s figures, and that a page carries them from one bulletin. */
export function checkOrigins({ reports, observations, origins, reporters }: FactBase): Finding[] {
  const reporterOf = new Map(observations.rows.map((row) => [row.id, row.reporter]));
  const originOf = new Map(origins.rows.map((row) => [row.id, row.reporter]));
  const known = new Set<string | undefined>(reporters.rows.map((row) => row.id));
  const first = new Map<string, Report>();
  const printed = new Map<string, Report>();
  return reports.rows.flatMap((row) => {
    const find = (rule: Finding['rule'], message: string) => finding(rule, 'reports', reports, row, message);
    const [reporter, carrier] = [reporterOf.get(row.observation), originOf.get(row.origin)];
    const page = `${row.url} ${reporter}`;
    const before = first.get(page);
    if (!before) first.set(page, row);
    const value = `${row.url} ${row.observation}`;
    const again = printed.get(value);
    if (!again) printed.set(value, row);
    return [
      ...(known.has(reporter) && known.has(carrier) && reporter !== carrier
        ? [find('origin-reporter', `its bulletin carries figures of ${carrier}, and its observation is of ${reporter}`)]
        : []),
      ...(again && again.id !== row.id
        ? [find('counted-twice', `"${again.id}" is the same page for the same value; expected each page once`)]
        : []),
      ...(before && before.origin !== row.origin
        ? [
            find(
              'one-bulletin',
              `"${before.id}" has the same page from another bulletin; expected one bulletin per page`,
            ),
          ]
        : []),
    ];
  });
}
