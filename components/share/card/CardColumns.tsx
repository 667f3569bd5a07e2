import { max } from 'd3';
import { type CardMark, numberOnCard } from '@/components/figures/figureCard';
import type { Locale } from '@/lib/locales';
import { CardBar } from './CardBar';
import { CardMarkValue } from './CardMarkValue';
import { CardName } from './CardName';

interface CardMarksProps {
  readonly locale: Locale;
  readonly marks: readonly CardMark[];
}

/** How tall a column of an unknown value stands: it says nothing of how many there were. */
const UNKNOWN_SHARE = 0.4;

/** Years side by side on one scale from zero, which is that of the tallest. */
export function CardColumns({ locale, marks }: CardMarksProps) {
  const most = max(marks, numberOnCard) ?? 1;
  return (
    <ol className="grid h-full auto-cols-[minmax(0,1fr)] grid-flow-col grid-rows-[minmax(0,1fr)] gap-x-[2%]">
      {marks.map((mark) => {
        const value = numberOnCard(mark);
        const share = value === null ? UNKNOWN_SHARE : value / most;
        return (
          <li key={mark.name} className="grid grid-rows-[minmax(0,1fr)_auto] text-center" data-mark="">
            <span className="relative">
              {/* The value of the tallest stands above the scale. */}
              <span className="absolute inset-0 flex flex-col items-center justify-end max-[1000px]:top-4.5 min-[1000px]:top-8.5">
                <CardMarkValue locale={locale} mark={mark} className="pb-1" />
                <CardBar mark={mark} width="100%" height={`${100 * share}%`} />
              </span>
            </span>
            <CardName className="pt-1">{mark.name}</CardName>
          </li>
        );
      })}
    </ol>
  );
}
