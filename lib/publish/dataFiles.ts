import { stringify } from 'csv-stringify/sync';
import { group } from 'd3';
import type { FeatureCollection, Point } from 'geojson';
import { linkableUrl } from '@/lib/facts/citedPage';
import type { FactBase } from '@/lib/facts/factBase';
import { factBase } from '@/lib/facts/facts';
import { type Incident, type IncidentSourceRecord, mayBePlotted } from '@/lib/facts/incidents';
import { allRelations } from '@/lib/facts/relations';
import { unknownReasonOfStatus } from '@/lib/facts/schema';
import { DEFAULT_LOCALE, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { type FactWordTableName, factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { numbersFileName, numbersFileText } from './numbersFile';
import { CSV_TABLE_NAMES, type CsvTableName, publishedTableRows, toPublishedIncident } from './publishedTables';

/** A published file below `data/`. Its address never changes. */
export interface DataFile {
  /** File name, e.g. `observations.csv`. */
  readonly name: string;
  readonly mediaType: 'text/csv' | 'application/json' | 'application/geo+json';
  readonly text: string;
  /** Name of the table in the file; absent for files that combine several. */
  readonly table?: CsvTableName;
  /** Language of the words in the flat file of numbers; absent for all other files. */
  readonly numbersIn?: Locale;
}

/** Returns the whole fact base as CSV, one file per table. */
function tableFiles(base: FactBase): readonly DataFile[] {
  return CSV_TABLE_NAMES.map((table) => ({
    name: `${table}.csv`,
    mediaType: 'text/csv',
    text: rowsToCsv(publishedTableRows(base, table)),
    table,
  }));
}

/** Returns all numbers in one flat table, one file per language. */
function numbersFiles(): readonly DataFile[] {
  return PUBLISHED_LOCALES.map((locale) => ({
    name: numbersFileName(locale),
    mediaType: 'text/csv',
    text: numbersFileText(locale),
    numbersIn: locale,
  }));
}

/** Tables that also have a JSON file, in addition to `base.json`. */
const AS_JSON = ['observations', 'reports'] as const;

/** Returns the fact base as JSON and GeoJSON files. */
function jsonFiles(base: FactBase): readonly DataFile[] {
  const tables = Object.fromEntries(CSV_TABLE_NAMES.map((table) => [table, publishedTableRows(base, table)]));
  const features = incidentsAsGeoJson(base.incidents.rows, base['incident-sources'].rows);
  return [
    ...AS_JSON.map(
      (table): DataFile => ({ name: `${table}.json`, mediaType: 'application/json', text: json(tables[table]), table }),
    ),
    {
      name: 'base.json',
      mediaType: 'application/json',
      text: json({ ...tables, ...publishedRecords(base) }),
    },
    { name: 'incidents.geojson', mediaType: 'application/geo+json', text: `${JSON.stringify(features)}\n` },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

let made: readonly DataFile[] | undefined;

/** Returns all data files, created once per build. */
export function dataFiles(): readonly DataFile[] {
  made ??= [...numbersFiles(), ...tableFiles(factBase()), ...jsonFiles(factBase())];
  return made;
}

/** Returns the data files for readers of a language: all except the flat files of numbers in other languages. */
export function dataFilesForLanguage(locale: Locale): readonly DataFile[] {
  return dataFiles().filter(({ numbersIn }) => numbersIn === undefined || numbersIn === locale);
}

/** Returns a line that describes the contents of a file in a language. */
export function describeDataFile(locale: Locale, { name, table, numbersIn }: DataFile): string {
  const { files, numbers, tables } = messages(locale).data;
  if (numbersIn !== undefined) return numbers.holds;
  if (table === undefined) return name === 'base.json' ? files.base : files.incidents;
  return name.endsWith('.json') ? files.json : tables[table].holds;
}

/** Returns the size of a file in bytes. */
export function fileSizeBytes({ text }: DataFile): number {
  return Buffer.byteLength(text);
}

/** Formats rows as CSV (RFC 4180, LF). Items of a list are joined as in our own tables: `rabat|madrid`. */
export function rowsToCsv(rows: readonly object[]): string {
  return stringify(rows.map(withReason), {
    header: true,
    cast: { object: (value) => (Array.isArray(value) ? value.join('|') : JSON.stringify(value)) },
  });
}

/**
 * Replaces a missing value of an observation with the reason why it is missing, since readers of the file may treat an
 * empty cell as zero.
 */
function withReason(row: object): object {
  if (!('value' in row) || !('status' in row) || row.value !== null) return row;
  return { ...row, value: unknownReasonOfStatus(String(row.status)) ?? null };
}

/**
 * Properties of an incident in the GeoJSON file: the columns of incidents.csv, under the same names. A number is null
 * where the source gives none, which does not mean zero.
 */
type IncidentProperties = Omit<
  ReturnType<typeof toPublishedIncident>,
  'id' | 'lat' | 'lng' | 'mappable' | 'checked'
> & {
  /** `url` is null for a page that is named but not linked. */
  readonly sources: readonly (Pick<IncidentSourceRecord, 'publisher' | 'published' | 'mirror'> & {
    readonly url: string | null;
  })[];
};

/**
 * Returns the incidents that may be drawn on a map, as GeoJSON (RFC 7946). Each point is that of the named place, not
 * the exact site of the incident. Numbers are not added up.
 */
export function incidentsAsGeoJson(
  incidents: readonly Incident[],
  sources: readonly IncidentSourceRecord[],
): FeatureCollection<Point, IncidentProperties> {
  const byIncident = group(sources, (source) => source.incident);
  return {
    type: 'FeatureCollection',
    features: incidents.filter(mayBePlotted).map((incident) => {
      const { id, lat: _, lng: __, mappable: ___, checked: ____, ...properties } = toPublishedIncident(incident);
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [incident.lng, incident.lat] },
        properties: { ...properties, sources: (byIncident.get(id) ?? []).map(namedPage) },
      };
    }),
  };
}

function namedPage(source: IncidentSourceRecord): IncidentProperties['sources'][number] {
  const { publisher, published, mirror } = source;
  return { publisher, published, mirror, url: linkableUrl(source) };
}

/** Returns the nested records of `base.json`, such as claims and corrections, with their English words. */
function publishedRecords(base: FactBase): object {
  const { claims, differences, corrections } = base;
  return {
    claims: Object.fromEntries(Object.entries(claims).map(([id, claim]) => [id, publishedClaim(id, claim)])),
    constraints: allRelations(base).map((constraint) =>
      constraint.expected === 'open-question'
        ? { ...constraint, question: localised('questions', constraint.id) }
        : constraint,
    ),
    differences: differences.rows.map(({ id, claim, ...rest }) => ({
      id,
      claim,
      ...localised('differences', id),
      ...rest,
    })),
    corrections: corrections.rows.map(({ id, date, rows }) => ({ date, rows, ...localised('corrections', id) })),
  };
}

function publishedClaim(claimId: string, { metric, readings, ...claim }: FactBase['claims'][string]): object {
  return {
    metric,
    ...localised('claims', claimId),
    ...claim,
    readings: readings.map(({ id, implies, bars, ...reading }) => ({
      id,
      ...localised('readings', `${claimId}:${id}`),
      implies: implies.map(({ name, ...implied }) => ({ ...localised('bars', name), ...implied })),
      bars: bars.map(({ segments, ...bar }) => ({
        segments: segments.map(({ formula, caption }) =>
          caption === undefined ? { formula } : { formula, caption: localised('bars', caption).name },
        ),
        ...bar,
      })),
      ...reading,
    })),
  };
}

/** The English words about a fact, by column, each as `{ en: … }`. */
function localised(table: FactWordTableName, id: string): Readonly<Record<string, object>> {
  const { id: _, ...words } = factWords(DEFAULT_LOCALE, table, id);
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, { [DEFAULT_LOCALE]: text }]));
}
