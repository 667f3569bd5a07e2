import { PUBLICATION_DETAILS } from '@/content/site';
import { UNKNOWN_STATUSES } from '@/lib/facts/schema';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSION, LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { messages } from '@/lib/text/messages';
import { type DataFile, dataFiles, describeDataFile, fileSizeBytes } from './dataFiles';
import { NUMBERS_FILE_COLUMN_IDS, NUMBERS_FILE_COLUMNS, numbersCsvDialect } from './numbersFile';
import { CSV_TABLE_FOREIGN_KEYS, type CsvTableName, publishedTableShape } from './publishedTables';
import { type TableSchemaField, tableSchemaFields } from './tableField';

export const DATA_PACKAGE_FILE = 'datapackage.json';
const TABLE_SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json';

/**
 * Returns the text of `data/datapackage.json`, which describes all data files as a Data Package, version 2
 * (datapackage.org).
 */
export function dataPackageText(): string {
  return `${JSON.stringify(dataPackage(), null, 1)}\n`;
}

function dataPackage(): object {
  const { site, data } = messages(DEFAULT_LOCALE);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'counted-at-the-strait',
    id: absoluteUrl(`/data/${DATA_PACKAGE_FILE}`),
    title: site.name,
    description: `${data.description} ${data.intro}`,
    homepage: absoluteUrl(`/${DEFAULT_LOCALE}/data/`),
    version: DATA_VERSION,
    created: `${LAST_CHANGED_DAY}T00:00:00Z`,
    keywords: ['migration', 'Morocco', 'Spain', 'Ceuta', 'Melilla', 'Strait of Gibraltar', 'official statistics'],
    licenses: [PUBLICATION_DETAILS.dataLicence],
    contributors: [{ title: PUBLICATION_DETAILS.author, roles: ['creator'] }],
    resources: dataFiles().map((file) => resource(file)),
  };
}

function resource(file: DataFile): object {
  const { name, mediaType, table, numbersIn } = file;
  return {
    // Resource names of a Data Package must not contain dots or capitals.
    name: name.replace('.csv', '').replaceAll('.', '-').toLowerCase(),
    path: name,
    description: describeDataFile(DEFAULT_LOCALE, file),
    format: name.slice(name.lastIndexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: fileSizeBytes(file),
    // The dialect is stated even where it is the default: some readers guess the separator, and fail on a table of one
    // column.
    ...(mediaType === 'text/csv' && table !== undefined
      ? { type: 'table', dialect: { delimiter: ',' }, schema: tableSchema(table) }
      : {}),
    ...(numbersIn !== undefined
      ? {
          type: 'table',
          dialect: { delimiter: numbersCsvDialect(numbersIn).delimiter },
          schema: numbersSchema(numbersIn),
        }
      : {}),
  };
}

/** Returns the Table Schema of the flat file of numbers, whose columns are named in the language of the file. */
function numbersSchema(numbersIn: Locale): object {
  const words = messages(DEFAULT_LOCALE).data;
  const names = messages(numbersIn).data.numbers.columns;
  const { decimalChar } = numbersCsvDialect(numbersIn);
  const missing = messages(numbersIn).number.unknown;
  const reasonsInWords = UNKNOWN_STATUSES.map((status) => ({
    value: missing[status],
    label: words.missing.reasons[status],
  }));
  return {
    $schema: TABLE_SCHEMA,
    fields: NUMBERS_FILE_COLUMN_IDS.map((id) => ({
      name: names[id].name,
      ...NUMBERS_FILE_COLUMNS[id],
      ...(id === 'value' ? { decimalChar, missingValues: reasonsInWords } : {}),
      description: words.numbers.columns[id].means,
    })),
    missingValues: [{ value: '', label: words.missing.empty }],
    primaryKey: [names.address.name],
  };
}

function tableSchema(table: CsvTableName): object {
  const words = messages(DEFAULT_LOCALE).data;
  const meanings: Readonly<Record<string, string>> = words.tables[table].columns;
  const references = Object.entries(CSV_TABLE_FOREIGN_KEYS[table] ?? {});
  const foreignKey = ([column, other]: (typeof references)[number]) => ({
    fields: [column],
    // A reference without a resource points to the same table.
    reference: { ...(other === table ? {} : { resource: other.toLowerCase() }), fields: ['id'] },
  });
  return {
    $schema: TABLE_SCHEMA,
    fields: tableSchemaFields(publishedTableShape(table)).map((field) => ({
      ...field,
      description: meanings[field.name],
      ...(isExpected(table, field) ? { missingValues: reasons() } : {}),
    })),
    missingValues: [{ value: '', label: words.missing.empty }],
    primaryKey: ['id'],
    ...(references.length > 0 ? { foreignKeys: references.map(foreignKey) } : {}),
  };
}

/**
 * Whether an empty cell of the column means that a body should have published a value, so that the schema lists the
 * possible reasons for the gap. This applies only to the values of observations.
 */
function isExpected(table: CsvTableName, { name }: TableSchemaField): boolean {
  return table === 'observations' && name === 'value';
}

function reasons(): readonly object[] {
  const words = messages(DEFAULT_LOCALE).data.missing.reasons;
  return UNKNOWN_STATUSES.map((value) => ({ value, label: words[value] }));
}
