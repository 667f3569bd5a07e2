import { stringify } from 'csv-stringify/sync';
import { linkableUrl } from '@/lib/facts/citedPage';
import { countIdOfObservation } from '@/lib/facts/counts';
import { observations, reportsOfObservation, unitOfObservation } from '@/lib/facts/facts';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { removeIsolates } from '@/lib/text/isolateNumbersLeftToRight';
import { messages } from '@/lib/text/messages';
import { metricName, placeName, publisherName, reporterName } from '@/lib/text/names';

/** Columns of `numbers-<locale>.csv`, the flat file of all numbers, in order, with their Table Schema types. */
export const NUMBERS_FILE_COLUMNS = {
  value: { type: 'number' },
  precision: { type: 'string' },
  unit: { type: 'string' },
  counted: { type: 'string' },
  period: { type: 'string' },
  from: { type: 'date' },
  to: { type: 'date' },
  place: { type: 'string' },
  reporter: { type: 'string' },
  status: { type: 'string' },
  source: { type: 'string' },
  sourceAddress: { type: 'string', format: 'uri' },
  address: { type: 'string', format: 'uri' },
} as const satisfies Record<string, { readonly type: 'number' | 'string' | 'date'; readonly format?: 'uri' }>;

type NumbersColumn = keyof typeof NUMBERS_FILE_COLUMNS;
export const NUMBERS_FILE_COLUMN_IDS = Object.keys(NUMBERS_FILE_COLUMNS) as readonly NumbersColumn[];

export function numbersFileName(locale: Locale): string {
  return `numbers-${locale}.csv`;
}

/**
 * Returns the cell and decimal separators of the CSV file in a language. Spreadsheets follow the conventions of the
 * reader's country: where the decimal separator is a comma, semicolons separate cells.
 */
export function numbersCsvDialect(locale: Locale): { readonly delimiter: ',' | ';'; readonly decimalChar: ',' | '.' } {
  return formatNumber(locale, 0.5).includes(',')
    ? { delimiter: ';', decimalChar: ',' }
    : { delimiter: ',', decimalChar: '.' };
}

/**
 * Returns all numbers in one flat table in the words of a language, for spreadsheets: `numbers-<locale>.csv`, in UTF-8
 * with the byte-order mark by which spreadsheets recognise it. The data page explains the columns.
 */
export function numbersFileText(locale: Locale): string {
  const { columns } = messages(locale).data.numbers;
  return stringify(
    observations().map((row) => numberCells(locale, row)),
    {
      bom: true,
      header: true,
      columns: NUMBERS_FILE_COLUMN_IDS.map((key) => ({ key, header: columns[key].name })),
      delimiter: numbersCsvDialect(locale).delimiter,
    },
  );
}

/**
 * Returns the cells of one number by column. The cell of a missing value contains the reason in words, since
 * spreadsheets treat an empty cell as zero.
 */
function numberCells(locale: Locale, row: Observation): Readonly<Record<NumbersColumn, string>> {
  const { precision, status, unknown } = messages(locale).number;
  const reason = unknownReasonOfStatus(row.status);
  const [first] = reportsOfObservation(row.id);
  return {
    value: reason ? unknown[reason] : String(row.value).replace('.', numbersCsvDialect(locale).decimalChar),
    precision: reason ? '' : precision[row.precision],
    unit: factWords(locale, 'units', unitOfObservation(row)).other,
    counted: metricName(locale, row.metric),
    period: removeIsolates(formatObservationPeriod(locale, row)?.text ?? ''),
    from: row.from,
    to: row.to,
    place: placeName(locale, row.place),
    reporter: reporterName(locale, row.reporter),
    status: status[row.status],
    source: first === undefined ? '' : publisherName(locale, first.publisher),
    sourceAddress: first === undefined ? '' : (linkableUrl(first) ?? ''),
    address: absoluteUrl(`/${locale}/numbers/${countIdOfObservation(row.id)}/#${row.id}`),
  };
}
