import { FormulaText } from '@/components/number/FormulaText';
import { NumberLink } from '@/components/number/NumberLink';
import { observations } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';

/** The first computed value that is a sum or a difference, with its formula; each term is a link. */
export function DerivedExample({ locale }: { readonly locale: Locale }) {
  const example = observations().find(({ status, formula }) => status === 'derived' && / [+-] /.test(formula));
  if (!example) return null;
  return (
    <p className="font-display text-heading/9.5">
      <NumberLink locale={locale} id={example.id} form="measure" /> ={' '}
      <FormulaText locale={locale} formula={example.formula} />
    </p>
  );
}
