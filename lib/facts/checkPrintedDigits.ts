import { createRuleViolation, type RuleViolation } from './applyExceptions';
import type { FactBase } from './factBase';
import { indexById } from './indexById';
import type { Observation, Report } from './schema';

/**
 * Returns a violation for each report whose digits, in `printed` or else in `fragment`, are not those of its
 * observation's value.
 */
export function checkPrintedDigits({ reports, observations }: FactBase): RuleViolation[] {
  const byId = indexById(observations);
  return reports.rows.flatMap((report) => {
    const observation = byId.get(report.observation);
    const figures = figuresOf(report);
    if (!observation || observation.value === null || figures.length === 0) return [];
    if (figures.some((figure) => isPrintedFormOf(figure, observation))) return [];
    const message = `it prints ${figures.join(', ')}, and "${observation.id}" is ${observation.value}`;
    return [createRuleViolation('printed', 'reports', reports, report, message)];
  });
}

/**
 * Matches a number as an outlet prints it: `2.400` is 2400 and `14 746` is 14746, since no outlet prints three
 * decimals.
 */
const FIGURE = /\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g;

function figuresOf({ printed, fragment }: Report): readonly number[] {
  // A value in words, such as "about a hundred", has no digits; digits of the fragment then belong to something else.
  const text = printed === '' ? fragment : printed;
  return (text.match(FIGURE) ?? []).map((figure) =>
    Number(figure.replaceAll(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.')),
  );
}

/**
 * Returns whether a printed number is the value, an end of its range, the value rounded to the same digits, or the
 * value in millions.
 */
function isPrintedFormOf(figure: number, { value, low, high }: Observation): boolean {
  const step = 10 ** (/0*$/.exec(String(figure))?.[0].length ?? 0);
  return [value, low, high].some(
    (amount) =>
      amount !== null && (amount === figure || amount === figure * 1e6 || Math.round(amount / step) * step === figure),
  );
}

/**
 * Returns violations for bulletins that contain another reporter's numbers, for a page that prints one reporter's
 * numbers from two bulletins, and for a page cited twice for one value.
 */
export function checkOrigins({ reports, observations, origins, reporters }: FactBase): RuleViolation[] {
  const reporterOf = new Map(observations.rows.map((row) => [row.id, row.reporter]));
  const originOf = new Map(origins.rows.map((row) => [row.id, row.reporter]));
  const known = new Set<string | undefined>(reporters.rows.map((row) => row.id));
  const first = new Map<string, Report>();
  const printed = new Map<string, Report>();
  return reports.rows.flatMap((row) => {
    const find = (rule: RuleViolation['rule'], message: string) =>
      createRuleViolation(rule, 'reports', reports, row, message);
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

/**
 * Returns violations where an observation and its reports name different evidence. A report may name evidence from the
 * second research pass that its observation does not name, because the observation was published before that pass.
 */
export function checkReportEvidence({ observations, reports }: FactBase): RuleViolation[] {
  const byId = indexById(observations);
  const ofReports = new Map<string, Set<string>>();
  for (const { observation, evidence } of reports.rows.filter((row) => byId.has(row.observation))) {
    const ids = ofReports.get(observation) ?? new Set();
    for (const id of evidence.split(';')) ids.add(id);
    ofReports.set(observation, ids);
  }
  // An unreadable report, or one of an unknown observation, would make its evidence seem missing.
  const isWhole = reports.errors.length === 0 && reports.rows.every((row) => byId.has(row.observation));
  const elsewhere = new Set([...ofReports.values()].flatMap((ids) => [...ids]));
  const unreported = observations.rows.flatMap((row): RuleViolation[] => {
    const cited = ofReports.get(row.id);
    if (!cited || row.status === 'derived') return [];
    const stray = row.evidence.split(';').find((id) => !cited.has(id) && (isWhole || elsewhere.has(id)));
    if (!stray) return [];
    const message = `no report of it gives the evidence "${stray}"`;
    return [createRuleViolation('evidence-of-value', 'observations', observations, row, message)];
  });
  const foreign = reports.rows.flatMap((row): RuleViolation[] => {
    const own = byId.get(row.observation)?.evidence.split(';');
    // Many values that come from other evidence are also printed in the brief (`article`).
    const isLater = (id: string) => id.startsWith('second:');
    const stray = own && row.evidence.split(';').find((id) => id !== 'article' && !isLater(id) && !own.includes(id));
    if (!stray) return [];
    const message = `its evidence "${stray}" is not that of "${row.observation}"`;
    return [createRuleViolation('evidence-of-report', 'reports', reports, row, message)];
  });
  return [...unreported, ...foreign];
}
