import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

interface FoldedPartProps {
  readonly locale: Locale;
  readonly title: string;
  /** Number of entries. */
  readonly count: number;
  /** Kind of the entries, e.g. `relations`. */
  readonly tally: string;
  readonly children: ReactNode;
}

/** A folded part of a count page, with its title and number of entries. */
export function FoldedPart({ locale, title, count, tally, children }: FoldedPartProps) {
  return (
    <details className="mt-12 max-w-240 font-sans text-note" data-more={tally}>
      <summary className="py-2.5 font-medium">
        {title}{' '}
        <span className="font-normal text-quiet" data-tally={tally}>
          {formatNumber(locale, count)}
        </span>
      </summary>
      {children}
    </details>
  );
}
