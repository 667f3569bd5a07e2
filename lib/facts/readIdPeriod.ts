/** First and last day as YYYY-MM-DD. */
interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** The period in an observation's id: `2021`, `2022-q1`, `2018-nov`, `2017-to-2022-05`. */
interface IdPeriod {
  /** `part`: a quarter or a half. */
  readonly kind: 'year' | 'part' | 'month' | 'day' | 'range';
  readonly start: DaySpan;
  readonly end: DaySpan;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PART = 'q[1-4]|h[12]|june|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d\\d(?:-\\d\\d)?';
const YEAR = '(?:19|20)\\d\\d';
const PERIOD = new RegExp(`^(${YEAR})(?:-(${PART}))?(?:-to-(${YEAR})(?:-(${PART}))?)?(?=-|$)`);

/** Parses the period in an id. @param words the id without its metric @returns null where it begins with no year */
export function readIdPeriod(words: string): IdPeriod | null {
  const [, year, part = '', lastYear, lastPart = ''] = PERIOD.exec(words) ?? [];
  if (!year) return null;
  const start = spanOf(year, part);
  if (lastYear) return { kind: 'range', start, end: spanOf(lastYear, lastPart) };
  const kind = part === '' ? 'year' : /^[qh]/.test(part) ? 'part' : part.length === 5 ? 'day' : 'month';
  return { kind, start, end: start };
}

function spanOf(year: string, part: string): DaySpan {
  if (part === '') return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (part.length === 5) return { first: `${year}-${part}`, last: `${year}-${part}` };
  const length = part.startsWith('q') ? 3 : part.startsWith('h') ? 6 : 1;
  const month = length > 1 ? length * (Number(part.slice(1)) - 1) + 1 : monthOf(part);
  const lastMonth = month + length - 1;
  return { first: `${year}-${pad(month)}-01`, last: `${year}-${pad(lastMonth)}-${daysIn(Number(year), lastMonth)}` };
}

/** `nov`, `june` or `11`. */
function monthOf(part: string): number {
  return MONTHS.indexOf(part.slice(0, 3)) + 1 || Number(part);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
