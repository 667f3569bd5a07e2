import { LeftToRight } from '@/components/text/LeftToRight';
import { parseFormula } from '@/lib/facts/formula';
import type { Locale } from '@/lib/locales';
import { NumberLink } from './NumberLink';

/** Renders a formula with values in place of ids, such as `63,121 − 14,746`. Each value is a link to its number. */
export function FormulaText({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  return (
    <span className="formula">
      <LeftToRight locale={locale}>
        {parseFormula(formula).map(({ sign, id }, i) => (
          <span key={id}>
            {i > 0 && (sign === 1 ? ' + ' : ' − ')}
            <NumberLink locale={locale} id={id} />
          </span>
        ))}
      </LeftToRight>
    </span>
  );
}
