import type { Locale } from '@/lib/locales';
import { type CardNumber, formatCardNumber, sourceAttributeOfCardNumber, valueOfCardNumber } from './figureCard';

interface CardValueProps {
  readonly locale: Locale;
  readonly number: CardNumber;
  readonly className?: string;
}

/**
 * Renders a formatted number within a card's text, and names its observation or tally in an attribute.
 * @throws Error when the number has no value
 */
export function CardValue({ locale, number, className }: CardValueProps) {
  return (
    <data className={className} value={valueOfCardNumber(number) ?? undefined} {...sourceAttributeOfCardNumber(number)}>
      {formatCardNumber(locale, number)}
    </data>
  );
}
