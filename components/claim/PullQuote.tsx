import { roundToHundredth } from '@/components/charts/pixels';
import { findClaim, findObservation } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { ClaimQuote } from './ClaimQuote';
import { hueOfClaim } from './claimIdOfFigure';

interface PullQuoteProps {
  readonly locale: Locale;
  /** Id of a claim with two numbers, e.g. `attempts`. */
  readonly id: string;
}

/** Height of a bar, and the gap below it, px. */
const BAR_PX = { height: 20, gap: 12 } as const;

/**
 * Shows the sentence of a claim in large type beside the prose, with its numbers as two bars on one scale. It repeats
 * what the prose quotes, so it is hidden from screen readers and shown on wide screens only.
 */
export function PullQuote({ locale, id }: PullQuoteProps) {
  const record = findClaim(id);
  const values = record.tokens.map((token) => findObservation(token.observation).value ?? 0);
  const largest = Math.max(...values);
  const isMirrored = LOCALES[locale].dir === 'rtl';
  return (
    <aside className="pulled" data-hue={hueOfClaim(record)} aria-hidden="true">
      <ClaimQuote locale={locale} claim={record} />
      <svg aria-hidden="true" width="100%" height={values.length * (BAR_PX.height + BAR_PX.gap)}>
        {values.map((value, i) => {
          const width = roundToHundredth((value / largest) * 100);
          return (
            <rect
              key={record.tokens[i]?.text}
              x={isMirrored ? `${roundToHundredth(100 - width)}%` : 0}
              y={i * (BAR_PX.height + BAR_PX.gap)}
              width={`${width}%`}
              height={BAR_PX.height}
            />
          );
        })}
      </svg>
    </aside>
  );
}
