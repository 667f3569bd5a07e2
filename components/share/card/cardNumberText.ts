import type { CardNumber } from '@/components/figures/figureCard';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatWithPrecision } from '@/lib/text/formatValue';

/** A number of a card in words and digits, with the sign of how exact it is. @throws Error when it has no value */
export function cardNumberText(locale: Locale, number: CardNumber): string {
  return 'tally' in number
    ? formatNumber(locale, number.count)
    : formatWithPrecision(locale, observation(number.observation));
}
