import type { ReactNode } from 'react';

interface InfoTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** How many of the last columns hold counts. Absent: none. */
  readonly counts?: number;
  /** True where the cells of a row stand below each other on a phone. */
  readonly folds?: boolean;
  /** Which column, from zero, is so long that its cells, `info-long`, stand below the others of their row on a phone. */
  readonly long?: number;
  /** Rows. */
  readonly children: ReactNode;
}

/** A small table among text, in a region of its own that scrolls where it must. */
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
