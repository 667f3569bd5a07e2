import { PER_MARK } from '@/components/sections/attempts/mark-field/markFieldIds';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

/** The number of attempts that one square of the `mark-field` represents. */
export function AttemptsPerSquare({ locale }: { readonly locale: Locale }) {
  return <span data-scale="">{formatNumber(locale, PER_MARK)}</span>;
}
