import type { ReactNode } from 'react';

interface InfoTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** How many of the last columns hold counts. Absent: none. */
  readonly counts?: number;
  /** True where the cells of a row stand below each other on a phone. */
  readonly folds?: boolean;
  /** Rows. */
  readonly children: ReactNode;
}

/** A small table among text, in a region of its own that scrolls where it must. */
export function InfoTable({ caption, columns, counts = 0, folds = false, children }: InfoTableProps) {
  const looks = folds ? 'table-scroll info-table info-folds' : 'table-scroll info-table';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
    <div className={looks} role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full max-w-208">
        <caption className="sr-only">{caption}</caption>
        <thead className={folds ? 'max-[36rem]:sr-only' : undefined}>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" className={i < columns.length - counts ? undefined : 'numeric'}>
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
