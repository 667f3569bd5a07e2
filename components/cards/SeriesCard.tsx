import type { ReactNode } from 'react';
import { LOCALES } from '@/lib/locales';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';
import { SeriesColumns } from './SeriesColumns';
import { SeriesRows } from './SeriesRows';
import { seriesBar } from './seriesBars';

type SeriesCardProps = Extract<CardDrawing, { readonly template: 'series' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
  /** Bottom of the title, px from the top. */
  readonly titleEnd: number;
};

/** A count by year: columns on the wide card; rows on the upright one, and in languages that list years in rows. */
export function SeriesCard({ space, title, titleEnd, marks, star }: SeriesCardProps) {
  const bars = marks.map((mark) => seriesBar(space.locale, mark, star));
  const isColumns = space.isWide && LOCALES[space.locale].years === 'columns';
  const Series = isColumns ? SeriesColumns : SeriesRows;
  const classes = [...(isColumns ? ['card-columns'] : []), ...(star === undefined ? [] : ['card-series-starred'])];
  return (
    <g className={classes.join(' ')}>
      <Series space={space} bars={bars} titleEnd={titleEnd} />
      {title}
    </g>
  );
}
