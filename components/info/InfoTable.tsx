import type { ReactNode } from 'react';

interface InfoTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** How many of the last columns hold counts. Default: none. */
  readonly counts?: number;
  /** Whether the cells of a row are placed below each other on phones. */
  readonly folds?: boolean;
  /** Index of a column with long texts. On phones its cells, of class `info-long`, are placed below their row. */
  readonly long?: number;
  /** Table rows. */
  readonly children: ReactNode;
}

/** A small table within text, in its own region that scrolls when it is too wide. */
export function InfoTable({ caption, columns, counts = 0, folds = false, long, children }: InfoTableProps) {
  const looks = [
    'table-scroll info-table',
    ...(folds ? ['info-folds'] : []),
    ...(long === undefined ? [] : ['info-below']),
  ];
  const classOf = (column: number) => {
    if (column === long) return 'info-long';
    return column < columns.length - counts ? undefined : 'numeric';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
    <div className={looks.join(' ')} role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full max-w-208">
        <caption className="sr-only">{caption}</caption>
        <thead className={folds ? 'max-[36rem]:sr-only' : undefined}>
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
