import { impliedValue } from '@/components/claim/impliedValues';
import { FormulaText } from '@/components/number/FormulaText';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

/** A value that a reading of a sentence implies: the formula and our result. */
export function Implied({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  const value = impliedValue(formula);
  return (
    <LeftToRight locale={locale}>
      <FormulaText locale={locale} formula={formula} /> ={' '}
      <data className="derived" value={value} data-derived={formula}>
        {formatNumber(locale, value)}
      </data>
    </LeftToRight>
  );
}
