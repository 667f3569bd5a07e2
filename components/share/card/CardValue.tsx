import { type CardNumber, numberOnCard } from '@/components/figures/figureCard';
import type { Locale } from '@/lib/locales';
import { cardNumberText } from './cardNumberText';

interface CardValueProps {
  readonly locale: Locale;
  readonly number: CardNumber;
  readonly className?: string;
}

/** A number of a card, marked as what it is. @throws Error when it has no value */
export function CardValue({ locale, number, className }: CardValueProps) {
  return (
    <data className={className} value={numberOnCard(number) ?? undefined} {...traceOfNumber(number)}>
      {cardNumberText(locale, number)}
    </data>
  );
}

/** What a number is, as an attribute. */
export function traceOfNumber(number: CardNumber) {
  return 'tally' in number ? { 'data-tally': number.tally } : { 'data-observation': number.observation };
}
