import { type CardMark, numberOnCard } from '@/components/figures/figureCard';
import { observation } from '@/lib/facts/facts';
import { unknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { CARD_WORDS } from './CardName';
import { CardValue } from './CardValue';

interface CardMarkValueProps {
  readonly locale: Locale;
  readonly mark: CardMark;
  readonly className?: string;
}

/** The value of a mark, or the words that say that it is not known. */
export function CardMarkValue({ locale, mark, className = '' }: CardMarkValueProps) {
  if (numberOnCard(mark) !== null)
    return (
      <CardValue locale={locale} number={mark} className={`${CARD_WORDS} font-medium tracking-tight ${className}`} />
    );
  const reason = 'observation' in mark ? unknownReason(observation(mark.observation).status) : undefined;
  return (
    <span
      className={`font-sans text-[9px]/[10px] text-quiet min-[1000px]:text-[24px]/[26px] ${className}`}
      data-unknown={reason}
    >
      {messages(locale).number.unknown[reason ?? 'not-published']}
    </span>
  );
}
