import { factBase } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import {
  PUBLISHED_TABLES,
  type PublishedTable,
  publishedRows,
  publishedShape,
  REFERENCES,
} from '@/lib/publish/publishedTables';
import { type TableField, tableFields } from '@/lib/publish/tableField';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { InfoTable } from './InfoTable';

/** What each column of each table holds and means, made from the shapes that rows are checked against. */
export function DataDictionary({ locale }: { readonly locale: Locale }) {
  return (
    <div>
      {PUBLISHED_TABLES.map((table) => (
        <TableColumns key={table} locale={locale} table={table} />
      ))}
    </div>
  );
}

function TableColumns({ locale, table }: { readonly locale: Locale; readonly table: PublishedTable }) {
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
            {formatMessage(locale, words.dictionary.rows, { n: publishedRows(factBase(), table).length })}
          </span>
        </span>
      </summary>
      <InfoTable caption={`${table}.csv`} columns={Object.values(words.dictionary.columns)}>
        {tableFields(publishedShape(table)).map((field) => (
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
  readonly table: PublishedTable;
  readonly field: TableField;
}

function Holds({ locale, table, field }: HoldsProps) {
  const { types, oneOf, names, required } = messages(locale).data.dictionary;
  const other = REFERENCES[table]?.[field.name];
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
          {signs(locale).colon}
          <code>{options.join(', ')}</code>
        </>
      ) : (
        types[field.format ?? field.type]
      )}
      {isRequired && <span className="quiet-line"> ({required})</span>}
    </>
  );
}
