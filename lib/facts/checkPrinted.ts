import { type Finding, finding } from './applyExceptions';
import type { FactBase } from './factBase';
import { indexById } from './indexById';
import type { Observation, Report } from './schema';

/** Checks that the digits printed by an outlet, in `printed` or else in the fragment, are those of the value. */
export function checkPrinted({ reports, observations }: FactBase): Finding[] {
  const byId = indexById(observations);
  return reports.rows.flatMap((report) => {
    const observation = byId.get(report.observation);
    const figures = figuresOf(report);
    if (!observation || observation.value === null || figures.length === 0) return [];
    if (figures.some((figure) => isPrintOf(figure, observation))) return [];
    const message = `it prints ${figures.join(', ')}, and "${observation.id}" is ${observation.value}`;
    return [finding('printed', 'reports', reports, report, message)];
  });
}

/** `2.400` is 2400 and `14 746` is 14746: none of the outlets prints three decimals. */
const FIGURE = /\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g;

function figuresOf({ printed, fragment }: Report): readonly number[] {
  // A value in words, such as "about a hundred", has no digits; digits of the fragment then belong to something else.
  const text = printed === '' ? fragment : printed;
  return (text.match(FIGURE) ?? []).map((figure) =>
    Number(figure.replaceAll(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.')),
  );
}

/**
 * Whether a printed figure is the value, an end of its range, the value rounded to the same digits, or the value in
 * millions.
 */
function isPrintOf(figure: number, { value, low, high }: Observation): boolean {
  const step = 10 ** (/0*$/.exec(String(figure))?.[0].length ?? 0);
  return [value, low, high].some(
    (amount) =>
      amount !== null && (amount === figure || amount === figure * 1e6 || Math.round(amount / step) * step === figure),
  );
}
