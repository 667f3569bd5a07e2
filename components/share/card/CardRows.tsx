import { type CardMark, numberOnCard } from '@/components/figures/figureCard';
import type { Locale } from '@/lib/locales';
import { CardBar } from './CardBar';
import { CardMarkValue } from './CardMarkValue';
import { CardName } from './CardName';
import { cardNumberText } from './cardNumberText';
import { markShares } from './markShares';

interface CardRowsProps {
  readonly locale: Locale;
  readonly marks: readonly CardMark[];
}

/** Of the width, per cent: the longest bar leaves room for its value, and for more words where that has them. */
const LONGEST = { digits: 76, words: 70 };

/** Of an unknown value. */
const UNKNOWN_SHARE = 0.6;

/** Bars under each other on one scale from zero, each named; beside its bar on the wide card, above it on the others. */
export function CardRows({ locale, marks }: CardRowsProps) {
  const values = marks.filter((mark) => numberOnCard(mark) !== null).map((mark) => cardNumberText(locale, mark));
  const longest = values.some((value) => /\p{L}{2}.* .* /u.test(value)) ? LONGEST.words : LONGEST.digits;
  return (
    <ul className="grid h-full auto-rows-fr gap-y-[3%] min-[1000px]:grid-cols-[fit-content(600px)_1fr]">
      {markShares(marks, UNKNOWN_SHARE).map(({ mark, share }) => (
        <li
          key={mark.name}
          className="grid min-h-0 max-[1000px]:grid-rows-[auto_1fr] min-[1000px]:col-span-2 min-[1000px]:grid-cols-subgrid min-[1000px]:items-center min-[1000px]:gap-x-4"
          data-mark=""
        >
          <CardName className="min-[1000px]:text-end min-[1000px]:text-[24px]/[25px]">{mark.name}</CardName>
          <span className="flex h-full min-h-0 items-center gap-x-[1.5%]">
            <CardBar mark={mark} width={`${longest * share}%`} height="100%" />
            <CardMarkValue locale={locale} mark={mark} />
          </span>
        </li>
      ))}
    </ul>
  );
}
