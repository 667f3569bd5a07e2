import { type CardMark, numberOnCard } from '@/components/figures/figureCard';
import { Glyph } from '@/components/number/Glyph';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { CardName } from './CardName';
import { CardValue } from './CardValue';

interface CardListProps {
  readonly locale: Locale;
  readonly marks: readonly CardMark[];
}

/** Side by side on the wide card, where that leaves no row half empty; by how many there are. */
const COLUMNS: Readonly<Record<number, string>> = { 2: 'min-[1000px]:grid-cols-2', 4: 'min-[1000px]:grid-cols-4' };

/** Sizes of the numbers, and the column that they stand in on upright cards. */
const MANY = 'text-[20px]/[22px] max-[1000px]:w-[110px] max-[1000px]:flex-none min-[1000px]:text-[48px]/[50px]';
const FEW = 'text-[34px]/[38px] max-[1000px]:w-[130px] min-[1000px]:text-[84px]/[86px]';

/** Numbers that share no scale, each beside what it counts. */
export function CardList({ locale, marks }: CardListProps) {
  return (
    <ul
      className={`grid h-full content-evenly gap-x-10 max-[1000px]:grid-cols-1 ${COLUMNS[marks.length] ?? 'min-[1000px]:grid-cols-3'}`}
    >
      {marks.map((mark) => {
        const hue = 'observation' in mark ? metricOf(observation(mark.observation)).hue : undefined;
        return (
          <li
            key={mark.name}
            className="flex max-[1000px]:items-baseline max-[1000px]:gap-x-3 min-[1000px]:flex-col"
            data-hue={hue}
            data-mark=""
          >
            <span
              className={`flex items-center gap-x-[0.3em] font-display whitespace-nowrap text-(--hue) ${marks.length > 3 ? MANY : FEW}`}
            >
              {hue && <Glyph hue={hue} />}
              {numberOnCard(mark) === null ? (
                <i className="card-unknown inline-block h-[0.7em] w-[2.2em]" data-unknown="not-published" />
              ) : (
                <CardValue locale={locale} number={mark} />
              )}
            </span>
            <CardName>{mark.name}</CardName>
          </li>
        );
      })}
    </ul>
  );
}
