import type { Locale } from '@/lib/locales';
import { type CardNumber, cardNumberText, numberOnCard, traceOfNumber } from './figureCard';

interface CardValueProps {
  readonly locale: Locale;
  readonly number: CardNumber;
  readonly className?: string;
}

/** A number within a card's text, with its observation or tally. @throws Error when it has no value */
export function CardValue({ locale, number, className }: CardValueProps) {
  return (
    <data className={className} value={numberOnCard(number) ?? undefined} {...traceOfNumber(number)}>
      {cardNumberText(locale, number)}
    </data>
  );
}
