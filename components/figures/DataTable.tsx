import { FormulaText } from '@/components/number/FormulaText';
import { DateText } from '@/components/text/DateText';
import { countIdOfObservation } from '@/lib/facts/counts';
import type { Locale } from '@/lib/locales';
import { isolateQuotations } from '@/lib/text/isolateNumbersLeftToRight';
import type { FigureTable, FigureTableCell } from './figureTable';

interface DataTableProps {
  readonly locale: Locale;
  readonly table: FigureTable;
  readonly caption: string;
}

/**
 * Renders the table of a figure. Every number in it names its source; a wide table scrolls inside its own labelled
 * region.
 */
export function DataTable({ locale, table, caption }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              // A name may contain digits, e.g. Le360; it is no number.
              <th key={column} scope="col" data-verbatim={/\d/.test(column) ? '' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={rowKey(row, i)}>
              {row.map((cell, j) => (
                <TableCell key={table.columns[j]} locale={locale} cell={cell} isHeading={j === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableCellProps {
  readonly locale: Locale;
  readonly cell: FigureTableCell;
  readonly isHeading: boolean;
}

function TableCell({ locale, cell, isHeading }: TableCellProps) {
  const text = <CellText locale={locale} cell={cell} />;
  return isHeading ? (
    <th scope="row" lang={cell.lang} {...traceAttributes(cell)}>
      {text}
    </th>
  ) : (
    <td lang={cell.lang} {...traceAttributes(cell)}>
      {text}
    </td>
  );
}

function CellText({ locale, cell }: { readonly locale: Locale; readonly cell: FigureTableCell }) {
  if (cell.formula !== undefined) return <FormulaText locale={locale} formula={cell.formula} />;
  if (cell.datetime !== undefined) return <DateText text={cell.text} datetime={cell.datetime} />;
  return isolateQuotations(locale, cell.text);
}

/** Returns the attributes that name the source of the number in a cell. */
function traceAttributes({ observation, derived, incident, tally, verbatim, unknown }: FigureTableCell) {
  return {
    'data-unknown': unknown,
    'data-observation': observation,
    // A readout of the row links the number to the page of its count.
    'data-count': observation === undefined ? undefined : countIdOfObservation(observation),
    'data-derived': derived,
    'data-incident': incident,
    'data-tally': tally ? '' : undefined,
    'data-verbatim': verbatim ? '' : undefined,
  };
}

function rowKey(row: readonly FigureTableCell[], index: number): string {
  return `${index}-${row.map((cell) => cell.text).join('|')}`;
}
