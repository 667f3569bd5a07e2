import { FormulaText } from '@/components/number/FormulaText';
import { NumberLink } from '@/components/number/NumberLink';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { hasArithmetic } from './computeReadingBars';

interface ReadingFormulaProps {
  readonly locale: Locale;
  readonly claim: ClaimRecord;
  readonly reading: ReadingRecord;
}

/**
 * Prints the arithmetic of a reading: each formula, then our result in a box. A reading without arithmetic shows the
 * numbers of the sentence.
 */
export function ReadingFormula({ locale, claim, reading }: ReadingFormulaProps) {
  const derived = reading.implies.filter(({ formula }) => hasArithmetic(formula));
  if (derived.length === 0) return <Tokens locale={locale} claim={claim} />;
  return (
    <div>
      {derived.map(({ formula, expected }) => (
        <p key={formula} className="reading-formula">
          <LeftToRight locale={locale}>
            <FormulaText locale={locale} formula={formula} />
            <span className="text-quiet"> = </span>
            <data value={expected} data-derived={formula}>
              {formatNumber(locale, expected)}
            </data>
          </LeftToRight>
        </p>
      ))}
    </div>
  );
}

function Tokens({ locale, claim }: { readonly locale: Locale; readonly claim: ClaimRecord }) {
  return (
    <p className="reading-formula">
      {claim.tokens.map((token, i) => (
        <span key={token.observation}>
          {i > 0 && <span className="text-quiet"> {messages(locale).claim.and} </span>}
          <NumberLink locale={locale} id={token.observation} />
        </span>
      ))}
    </p>
  );
}
