import type { CardMark } from '@/components/figures/figureCard';
import type { Locale } from '@/lib/locales';
import { CardBar } from './CardBar';
import { CardMarkValue } from './CardMarkValue';
import { CardName } from './CardName';
import { markShares } from './markShares';

interface CardColumnsProps {
  readonly locale: Locale;
  readonly marks: readonly CardMark[];
}

/** Of an unknown value. */
const UNKNOWN_SHARE = 0.4;

/** Years side by side on one scale from zero, which is that of the tallest. */
export function CardColumns({ locale, marks }: CardColumnsProps) {
  return (
    <ol className="grid h-full auto-cols-[minmax(0,1fr)] grid-flow-col grid-rows-[minmax(0,1fr)] gap-x-[2%]">
      {markShares(marks, UNKNOWN_SHARE).map(({ mark, share }) => (
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
      ))}
    </ol>
  );
}
