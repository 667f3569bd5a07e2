import type { ReactNode } from 'react';

interface InfoTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Number of columns at the end of the table that contain numbers and are aligned as numbers. Default: 0. */
  readonly counts?: number;
  /** True: phones stack the cells of a row. Default: false. */
  readonly isStackedOnPhones?: boolean;
  /**
   * Index, from 0, of the column with long texts. Phones place its cells, of class `info-long`, below the rest of their
   * row.
   */
  readonly longTextColumn?: number;
  readonly children: ReactNode;
}

/** Renders a small table within text, in a region that scrolls sideways when the table is wider than the text. */
export function InfoTable({
  caption,
  columns,
  counts = 0,
  isStackedOnPhones = false,
  longTextColumn,
  children,
}: InfoTableProps) {
  const looks = [
    'table-scroll info-table',
    ...(isStackedOnPhones ? ['info-folds'] : []),
    ...(longTextColumn === undefined ? [] : ['info-below']),
  ];
  const classOf = (column: number) => {
    if (column === longTextColumn) return 'info-long';
    return column < columns.length - counts ? undefined : 'numeric';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
    <div className={looks.join(' ')} role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full max-w-208">
        <caption className="sr-only">{caption}</caption>
        <thead className={isStackedOnPhones ? 'max-[36rem]:sr-only' : undefined}>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" className={classOf(i)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
