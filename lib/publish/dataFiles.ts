import type { FactBase } from '@/lib/facts/factBase';
import { factBase } from '@/lib/facts/facts';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { csvOf } from './csvOf';
import { incidentFeatures } from './incidentFeatures';
import { numbersFileName, numbersText } from './numbersFile';
import { publishedRecords } from './publishedRecords';
import { PUBLISHED_TABLES, type PublishedTable, publishedRows } from './publishedTables';

/** A published file below `data/`. Its address never changes. */
export interface DataFile {
  /** File name, e.g. `observations.csv`. */
  readonly name: string;
  readonly mediaType: 'text/csv' | 'application/json' | 'application/geo+json';
  readonly text: string;
  /** The table in the file; absent for files that combine several. */
  readonly table?: PublishedTable;
  /** The language of the words; only for the flat file of numbers. */
  readonly numbersIn?: Locale;
}

/** The whole fact base as CSV, one file per table. */
function tableFiles(base: FactBase): readonly DataFile[] {
  return PUBLISHED_TABLES.map((table) => ({
    name: `${table}.csv`,
    mediaType: 'text/csv',
    text: csvOf(publishedRows(base, table)),
    table,
  }));
}

/** All numbers in one flat table, one file per language. */
function numbersFiles(): readonly DataFile[] {
  return PUBLISHED_LOCALES.map((locale) => ({
    name: numbersFileName(locale),
    mediaType: 'text/csv',
    text: numbersText(locale),
    numbersIn: locale,
  }));
}

/** Tables that also have a JSON file, in addition to `base.json`. */
const AS_JSON = ['observations', 'reports'] as const;

/** The fact base as JSON and GeoJSON. */
function jsonFiles(base: FactBase): readonly DataFile[] {
  const tables = Object.fromEntries(PUBLISHED_TABLES.map((table) => [table, publishedRows(base, table)]));
  const features = incidentFeatures(base.incidents.rows, base['incident-sources'].rows);
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

/** All data files, created once per build. */
export function dataFiles(): readonly DataFile[] {
  made ??= [...numbersFiles(), ...tableFiles(factBase()), ...jsonFiles(factBase())];
  return made;
}

/** The data files for readers of a language: all except the flat files in other languages. */
export function dataFilesIn(locale: Locale): readonly DataFile[] {
  return dataFiles().filter(({ numbersIn }) => numbersIn === undefined || numbersIn === locale);
}

/** Returns a line that describes the contents of a file in a language. */
export function describeDataFile(locale: Locale, { name, table, numbersIn }: DataFile): string {
  const { files, numbers, tables } = messages(locale).data;
  if (numbersIn !== undefined) return numbers.holds;
  if (table === undefined) return name === 'base.json' ? files.base : files.incidents;
  return name.endsWith('.json') ? files.json : tables[table].holds;
}

/** Size of a file in bytes. */
export function bytesOf({ text }: DataFile): number {
  return Buffer.byteLength(text);
}
