import { factBase, observations } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { NUMBERS_FILE_COLUMN_IDS, NUMBERS_FILE_COLUMNS, numbersFileName } from '@/lib/publish/numbersFile';
import {
  CSV_TABLE_FOREIGN_KEYS,
  CSV_TABLE_NAMES,
  type CsvTableName,
  publishedTableRows,
  publishedTableShape,
} from '@/lib/publish/publishedTables';
import { type TableSchemaField, tableSchemaFields } from '@/lib/publish/tableField';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { InfoTable } from './InfoTable';

/** Renders the type and meaning of each column of the published tables, from the schemas that validate their rows. */
export function DataDictionary({ locale }: { readonly locale: Locale }) {
  return (
    <div>
      <NumbersColumns locale={locale} />
      {CSV_TABLE_NAMES.map((table) => (
        <TableColumns key={table} locale={locale} table={table} />
      ))}
    </div>
  );
}

/** Renders the columns of the CSV file with all numbers, whose column names are in the language of the page. */
function NumbersColumns({ locale }: { readonly locale: Locale }) {
  const { numbers, dictionary } = messages(locale).data;
  const file = numbersFileName(locale);
  return (
    <details className="border-t border-rule" id="table-numbers">
      <summary className="py-2 font-sans text-note font-medium">
        {file}{' '}
        <span className="quiet-line">
          {numbers.holds}.{' '}
          <span data-tally="numbers">{formatMessage(locale, dictionary.rows, { n: observations().length })}</span>
        </span>
      </summary>
      <InfoTable caption={file} columns={Object.values(dictionary.columns)}>
        {NUMBERS_FILE_COLUMN_IDS.map((id) => {
          const kind: { readonly type: 'number' | 'string' | 'date'; readonly format?: 'uri' } =
            NUMBERS_FILE_COLUMNS[id];
          return (
            <tr key={id}>
              <th scope="row">{numbers.columns[id].name}</th>
              <td>{dictionary.types[kind.format ?? kind.type]}</td>
              <td>{numbers.columns[id].means}</td>
            </tr>
          );
        })}
      </InfoTable>
    </details>
  );
}

function TableColumns({ locale, table }: { readonly locale: Locale; readonly table: CsvTableName }) {
  const words = messages(locale).data;
  const { holds, columns } = words.tables[table];
  const meanings: Readonly<Record<string, string>> = columns;
  return (
    <details className="border-t border-rule" id={`table-${table}`}>
      <summary className="py-2 font-sans text-note font-medium">
        {table}.csv{' '}
        <span className="quiet-line">
          {holds}.{' '}
          <span data-tally={table}>
            {formatMessage(locale, words.dictionary.rows, { n: publishedTableRows(factBase(), table).length })}
          </span>
        </span>
      </summary>
      <InfoTable caption={`${table}.csv`} columns={Object.values(words.dictionary.columns)}>
        {tableSchemaFields(publishedTableShape(table)).map((field) => (
          <tr key={field.name}>
            <th scope="row">
              <code>{field.name}</code>
            </th>
            <td>
              <Holds locale={locale} table={table} field={field} />
            </td>
            <td>{meanings[field.name]}</td>
          </tr>
        ))}
      </InfoTable>
    </details>
  );
}

interface HoldsProps {
  readonly locale: Locale;
  readonly table: CsvTableName;
  readonly field: TableSchemaField;
}

function Holds({ locale, table, field }: HoldsProps) {
  const { types, oneOf, names, required } = messages(locale).data.dictionary;
  const other = CSV_TABLE_FOREIGN_KEYS[table]?.[field.name];
  const { enum: options, required: isRequired } = field.constraints ?? {};
  return (
    <>
      {other !== undefined ? (
        <>
          {names} <a href={`#table-${other}`}>{other}.csv</a>
        </>
      ) : options !== undefined ? (
        <>
          {oneOf}
          {punctuationOf(locale).colon}
          <code>{options.join(', ')}</code>
        </>
      ) : (
        types[field.format ?? field.type]
      )}
      {isRequired && <span className="quiet-line"> ({required})</span>}
    </>
  );
}
