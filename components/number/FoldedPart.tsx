import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

interface FoldedPartProps {
  readonly locale: Locale;
  readonly title: string;
  /** How many entries are folded. */
  readonly count: number;
  /** What is counted, e.g. `relations`. */
  readonly tally: string;
  readonly children: ReactNode;
}

/** A part of the page of a count that few readers need: folded, with how many entries it has. */
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
