import { parseFormula } from '@/lib/facts/formula';
import { LOCALES, type Locale } from '@/lib/locales';
import { NumberLink } from './NumberLink';

/** A formula over observations as a reader sees it, `63,121 − 14,746`: each term can be asked. It is read from left to right in every language. */
export function FormulaText({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  return (
    <span className="formula" dir={LOCALES[locale].dir === 'rtl' ? 'ltr' : undefined}>
      {parseFormula(formula).map(({ sign, id }, i) => (
        <span key={id}>
          {i > 0 && (sign === 1 ? ' + ' : ' − ')}
          <NumberLink locale={locale} id={id} />
        </span>
      ))}
    </span>
  );
}
