import { ATTEMPTS_PER_MARK } from '@/components/sections/attempts/mark-field/markFieldIds';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

/** How many attempts one square of the `mark-field` stands for. */
export function PerMark({ locale }: { readonly locale: Locale }) {
  return <span data-scale="">{formatNumber(locale, ATTEMPTS_PER_MARK)}</span>;
}
