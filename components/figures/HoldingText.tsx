import { type Holding, holdings } from '@/lib/facts/holdings';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

/** Words of ours in which `{reports}` stands for a count made at build. @throws Error for a count that there is not. */
export function HoldingText({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  return text.split(/\{([^}]+)\}/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const count = holdings()[piece as Holding];
    if (count === undefined) throw new Error(`"{${piece}}" is not counted: see lib/facts/holdings.ts.`);
    return (
      <span key={piece} data-tally={piece}>
        {formatNumber(locale, count)}
      </span>
    );
  });
}
