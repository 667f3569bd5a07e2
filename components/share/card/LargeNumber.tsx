import { type CardNumber, numberOnCard } from '@/components/figures/figureCard';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { language } from '@/lib/text/language';
import { traceOfNumber } from './CardValue';

interface LargeNumberProps {
  readonly locale: Locale;
  readonly number: CardNumber;
}

/**
 * A number of the finding. The sign of how exact it is stands before it, in the font that has such signs.
 * @throws Error when it has no value
 */
export function LargeNumber({ locale, number }: LargeNumberProps) {
  const value = numberOnCard(number);
  if (value === null) throw new Error(`The number ${JSON.stringify(number)} of a card has no value.`);
  const sign =
    'observation' in number ? language(locale, 'precisionSigns')[observation(number.observation).precision] : '';
  return (
    <span className="whitespace-nowrap">
      {sign && <span className="font-sans text-[0.6em] rtl:text-[0.35em]">{sign}</span>}
      <data data-part="number" value={value} {...traceOfNumber(number)}>
        {formatNumber(locale, value)}
      </data>
    </span>
  );
}
