import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

interface TallyTextProps {
  readonly locale: Locale;
  /** Words of ours in which `{name}` stands for a count made at build. */
  readonly text: string;
  /** What was counted, by name. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A sentence with counts in it. @throws Error for a name that nothing was counted under. */
export function TallyText({ locale, text, counts }: TallyTextProps) {
  return text.split(/\{([^}]+)\}/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const count = counts[piece];
    if (count === undefined)
      throw new Error(`"{${piece}}" is not counted: expected ${Object.keys(counts).join(', ')}.`);
    return (
      <span key={piece} data-tally={piece}>
        {formatNumber(locale, count)}
      </span>
    );
  });
}
