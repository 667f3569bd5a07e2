import { group } from 'd3';
import { createRuleViolation, type RuleViolation } from './applyExceptions';
import { isCalendarDate } from './calendar';
import { hasIpAddressAsHost } from './citedPage';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';

/** A row that cites a page, from one of the four tables of sources. */
interface Cited {
  readonly table: 'reports' | 'statements' | 'incident-sources' | 'event-sources';
  readonly id: string;
  /** Id of the observation, statement, incident or event that the page is cited for. */
  readonly owner: string;
  readonly url: string;
  readonly published: string;
  readonly mirror: string;
  /** How much of the page was read: `whole` or `opening`; empty where the table does not state it. */
  readonly extent: string;
  /** Id of a row of publishers.csv; for incidents and events the publisher's name. */
  readonly publisher: string;
  readonly find: (rule: RuleViolation['rule'], message: string) => RuleViolation;
}

type Citing = Pick<Cited, 'id' | 'url' | 'published' | 'publisher'> & Partial<Pick<Cited, 'mirror' | 'extent'>>;

/**
 * Returns a violation for each row that contradicts another citation of its page in date, publisher, extent or mirror
 * status, for hosts and publishers that do not match, and for addresses that contain a date other than the page's.
 */
export function checkCitedPages(base: FactBase): RuleViolation[] {
  const cited = citedIn(base);
  const publishers = new Set(base.publishers.rows.map((row) => row.id));
  // An unknown publisher is reported by `checkReferences`.
  const bounded = cited.filter(
    (row) => (row.table === 'reports' || row.table === 'statements') && publishers.has(row.publisher),
  );
  // Copies and bare IP addresses are not hosted by their publisher.
  const own = bounded.filter((row) => row.mirror === '' && !hasIpAddressAsHost(row.url));
  return [
    ...differing(cited, 'page-date', (row) => row.published, 'another date'),
    ...differing(
      cited.filter((row) => row.table !== 'statements'),
      'page-mirror',
      (row) => row.mirror || 'original',
      'as a copy, or not',
    ),
    ...differing(bounded, 'page-publisher', (row) => row.publisher, 'another publisher'),
    ...differing(bounded, 'page-extent', (row) => row.extent, 'as read whole, or not'),
    ...[...group(own, (row) => hostOf(row.url))].flatMap(([host, rows]) => severalOf(rows, host, 'host-publisher')),
    ...[...group(own, (row) => row.publisher)].flatMap(([id, rows]) => severalOf(rows, id, 'publisher-host')),
    ...cited.flatMap(dateInAddress),
  ];
}

function citedIn(base: FactBase): readonly Cited[] {
  const of = <Row extends Citing>(table: Cited['table'], rows: ParsedTable<Row>, ownerOf: (row: Row) => string) =>
    rows.rows.map((row): Cited => {
      const { id, url, published, publisher, mirror = '', extent = '' } = row;
      const find: Cited['find'] = (rule, message) => createRuleViolation(rule, table, rows, row, message);
      return { table, id, owner: ownerOf(row), url, published, mirror, extent, publisher, find };
    });
  return [
    ...of('reports', base.reports, (row) => row.observation),
    ...of('statements', base.statements, (row) => row.id),
    ...of('incident-sources', base['incident-sources'], (row) => row.incident),
    ...of('event-sources', base['event-sources'], (row) => row.event),
  ];
}

/**
 * Returns a violation for each row whose value (`pick`) differs from that of the first row with the same URL. Rows
 * about the same observation, statement, incident or event are not compared.
 */
function differing(
  cited: readonly Cited[],
  rule: RuleViolation['rule'],
  pick: (row: Cited) => string,
  what: string,
): RuleViolation[] {
  return [...group(cited, (row) => row.url).values()].flatMap(([first, ...others]) =>
    others
      .filter((row) => first && row.owner !== first.owner && pick(row) !== pick(first))
      .map((row) => row.find(rule, `"${first?.id}" of ${first?.table} gives its page ${what}; expected the same`)),
  );
}

function severalOf(rows: readonly Cited[], key: string, rule: 'host-publisher' | 'publisher-host'): RuleViolation[] {
  const pick = (row: Cited) => (rule === 'host-publisher' ? row.publisher : hostOf(row.url));
  const [first] = rows;
  const other = rows.find((row) => first && pick(row) !== pick(first));
  if (!first || !other) return [];
  const message = `${key} is of ${pick(first)} and of ${pick(other)}; expected one, or an exception for "${key}"`;
  return [{ ...other.find(rule, message), row: key }];
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/s, '');
}

const IN_ADDRESS = [
  /(?<!\d)(19[89]\d|20[0-4]\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?!\d)/,
  /(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/,
];

function dateInAddress(row: Cited): RuleViolation[] {
  const found = IN_ADDRESS.map((form) => form.exec(row.url)).find((match) => match !== null);
  if (!found || row.published === '' || !isCalendarDate(row.published)) return [];
  const date = found.slice(1).filter(Boolean).join('-');
  const shared = Math.min(date.length, row.published.length);
  if (date.slice(0, shared) === row.published.slice(0, shared)) return [];
  return [row.find('date-in-url', `it was published on ${row.published}, and the date in its address is ${date}`)];
}
