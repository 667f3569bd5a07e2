import type { FactBase } from '@/lib/facts/factBase';
import { factBase } from '@/lib/facts/facts';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { incidentFeatures } from './incidentFeatures';
import { numbersFileName, numbersText } from './numbersFile';
import { publishedRecords } from './publishedRecords';
import { PUBLISHED_TABLES, type PublishedTable, publishedRows } from './publishedTables';
import { tableText } from './tableText';

/** A file below `data/`, whose address never changes. */
export interface DataFile {
  /** E.g. `observations.csv` */
  readonly name: string;
  readonly mediaType: 'text/csv' | 'application/json' | 'application/geo+json';
  readonly text: string;
  /** Of a table: which. */
  readonly table?: PublishedTable;
  /** The language of the words, where the file is the flat file of numbers. */
  readonly numbersIn?: Locale;
}

/** The whole fact base, one table a file. */
function tableFiles(base: FactBase): readonly DataFile[] {
  return PUBLISHED_TABLES.map((table) => ({
    name: `${table}.csv`,
    mediaType: 'text/csv',
    text: tableText(publishedRows(base, table)),
    table,
  }));
}

/** Every number in one table, in each language. */
function numbersFiles(): readonly DataFile[] {
  return PUBLISHED_LOCALES.map((locale) => ({
    name: numbersFileName(locale),
    mediaType: 'text/csv',
    text: numbersText(locale),
    numbersIn: locale,
  }));
}

/** Tables that have a JSON file of their own beside `base.json`. */
const AS_JSON = ['observations', 'reports'] as const;

/** The same, for programs. */
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

/** All of them, made once a build. */
export function dataFiles(): readonly DataFile[] {
  made ??= [...numbersFiles(), ...tableFiles(factBase()), ...jsonFiles(factBase())];
  return made;
}

/** The files that concern readers of a language: all but the numbers in the words of another. */
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

/** Bytes of a file as it lies on the disk. */
export function bytesOf({ text }: DataFile): number {
  return Buffer.byteLength(text);
}
