import { type CardNumber, numberOnCard } from '@/components/figures/figureCard';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatWithPrecision } from '@/lib/text/formatValue';

interface CardValueProps {
  readonly locale: Locale;
  readonly number: CardNumber;
  readonly className?: string;
  /** What the card must not be without (scripts/cards/cardErrors.ts). */
  readonly part?: string;
}

/** A number of a card, marked as what it is. @throws Error when it has no value */
export function CardValue({ locale, number, className, part }: CardValueProps) {
  return (
    <data className={className} data-part={part} value={numberOnCard(number) ?? undefined} {...traceOfCard(number)}>
      {'tally' in number
        ? formatNumber(locale, number.count)
        : formatWithPrecision(locale, observation(number.observation))}
    </data>
  );
}

function traceOfCard(number: CardNumber) {
  return 'tally' in number ? { 'data-tally': number.tally } : { 'data-observation': number.observation };
}
