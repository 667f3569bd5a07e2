import { ascending, descending } from 'd3';
import { linkableUrl } from '@/lib/facts/citedPage';
import { incidents, pagesReportingIncident } from '@/lib/facts/facts';
import { type Incident, mayBePlotted } from '@/lib/facts/incidents';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatNumber, formatRange } from '@/lib/text/formatNumber';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { languageRule } from '@/lib/text/language';
import { sourceName } from '@/lib/text/names';
import type { ExplorerRecord } from './explorerRecord';
import { lastDayOfMonth } from './months';

/** Returns all incidents, newest first; lists and marks of records use this order. */
export function incidentsNewestFirst(): readonly Incident[] {
  return incidents().toSorted((a, b) => descending(a.date, b.date) || ascending(a.id, b.id));
}

/** Returns all incidents as the map of reports lists them, newest first. */
export function listExplorerRecords(locale: Locale): readonly ExplorerRecord[] {
  return incidentsNewestFirst().map((row) => listedRecord(locale, row));
}

/** Returns the year under which a record is listed, e.g. `2021`. */
export function yearOfRecord({ days: [first] }: ExplorerRecord): string {
  return first.slice(0, 4);
}

/**
 * Returns the options of the filters: ids and names of actors and places, without duplicates, in alphabetical order of
 * the names.
 */
export function listFilterOptions(locale: Locale) {
  const { compare } = new Intl.Collator(locale);
  const choices = (file: 'actors' | 'incidentPlaces', ids: readonly string[]) =>
    [...new Set(ids)]
      .map((id) => [id, factWords(locale, file, id).name] as const)
      .sort(([, a], [, b]) => compare(a, b));
  const rows = incidents();
  return {
    actors: choices(
      'actors',
      rows.flatMap(({ actors }) => actors),
    ),
    places: choices(
      'incidentPlaces',
      rows.map(({ place }) => place),
    ),
  };
}

function listedRecord(locale: Locale, row: Incident): ExplorerRecord {
  const isMonth = row.date.length === 7;
  const first = isMonth ? `${row.date}-01` : row.date;
  const last = isMonth ? lastDayOfMonth(row.date) : row.date_end || row.date;
  const { text, datetime } = formatPeriod(locale, first, last, 'short');
  const place = factWords(locale, 'incidentPlaces', row.place).name;
  const { offset } = factWords(locale, 'incidents', row.id);
  return {
    id: row.id,
    kind: row.kind,
    days: [first, last],
    when: text,
    date: datetime,
    place: offset ? `${place}${languageRule(locale, 'signs').comma}${offset}` : place,
    people: formatNumberOrRange(locale, row.people, row.people_min, row.people_max),
    actors: row.actors,
    reporters: row.reported_by.map((id) => factWords(locale, 'incidentReporters', id).name),
    sources: pagesReportingIncident(row.id).map(
      (source) => [sourceName(locale, source.publisher), linkableUrl(source)] as const,
    ),
    ...(mayBePlotted(row)
      ? { mark: { point: [row.lng, row.lat], km: row.radius_km } }
      : { unplotted: row.mappable === 'no' ? 'no-place' : 'unchecked' }),
  };
}

/**
 * Formats a number or range: `53`, `62–63`, `≥ 200` where only the minimum is known, `≤ 200` where only the maximum is.
 * Null where neither is.
 */
export function formatNumberOrRange(
  locale: Locale,
  value: number | null,
  low: number | null,
  high: number | null,
): string | null {
  const [least, most] = [low ?? value, high ?? value];
  if (least !== null && most !== null)
    return least === most ? formatNumber(locale, least) : formatRange(locale, least, most);
  const signs = languageRule(locale, 'precisionSigns');
  if (least !== null) return `${signs['at-least']}${formatNumber(locale, least)}`;
  return most === null ? null : `${signs['at-most']}${formatNumber(locale, most)}`;
}
