import { max } from 'd3';
import { Fragment, type ReactNode } from 'react';
import { roundToWholePixel } from '@/components/charts/pixels';
import { MessageText } from '@/components/text/MessageText';
import { findObservation } from '@/lib/facts/facts';
import { CardText } from './CardText';
import { CardValue } from './CardValue';
import type { CardLayout } from './cardLayout';
import { type CardDrawing, type LabelledCardNumber, valueOfCardNumber } from './figureCard';

type ReporterBarsCardProps = Extract<CardDrawing, { readonly template: 'rows' }> & {
  readonly space: CardLayout;
  readonly title: ReactNode;
  /** Bottom of the title, px from the top of the card. The drawing begins below it. */
  readonly titleEnd: number;
};

/**
 * Top and bottom of the area of the rows, px from the top of the card: above the caveat on the wide card, above the
 * coast on the upright one.
 */
const ROWS_AREA_PX = {
  wide: { top: 212, bottom: 514 },
  post: { top: 430, bottom: 985 },
} as const;
/** Minimum distance between the title and the rows, px. */
const TITLE_GAP_PX = 14;
/** Thickness of the bars and of the dashes (`.card-open` in card.css), px. */
const BAR_PX = { wide: 4, post: 7 } as const;
/** Length of the dashes after the bar of a number that is a minimum, as a share of the largest value. */
const OPEN_SHARE = 0.15;

/**
 * Lists the numbers that several bodies give for the same thing, one row each, with a thin bar on a common scale from
 * zero. The bar of a number that is a minimum continues in dashes.
 */
export function ReporterBarsCard({ space, title, titleEnd, counts }: ReporterBarsCardProps) {
  const { locale, format, column } = space;
  const { bottom } = ROWS_AREA_PX[format];
  const top = Math.max(ROWS_AREA_PX[format].top, titleEnd + TITLE_GAP_PX);
  const rowHeight = (bottom - top) / counts.length;
  const largest =
    (max(counts, (count) => valueOfCardNumber(count)) ?? 0) * (counts.some(isMinimum) ? 1 + OPEN_SHARE : 1);
  return (
    <>
      {title}
      <CardText
        space={space}
        top={top}
        height={bottom - top}
        className={`card-label card-rows ${counts.length > 2 ? '' : 'card-rows-few'}`}
      >
        {counts.map((count) => (
          <Fragment key={count.label}>
            <span className="card-number" data-part="number">
              <CardValue locale={locale} number={count} />
            </span>
            <span>
              <MessageText locale={locale} message={count.label} />
            </span>
          </Fragment>
        ))}
      </CardText>
      {counts.map((count, i) => (
        <RowBar
          key={count.label}
          space={space}
          bottom={roundToWholePixel(top + (i + 1) * rowHeight)}
          length={roundToWholePixel(((valueOfCardNumber(count) ?? 0) / largest) * column.width)}
          isOpen={isMinimum(count)}
        />
      ))}
    </>
  );
}

interface RowBarProps {
  readonly space: CardLayout;
  readonly bottom: number;
  /** Length of the bar, px. */
  readonly length: number;
  /** Whether the number is a minimum, so that dashes continue its bar. */
  readonly isOpen: boolean;
}

function RowBar({ space, bottom, length, isOpen }: RowBarProps) {
  const { format, column } = space;
  const thick = BAR_PX[format];
  const middle = bottom - thick / 2;
  const [end, far] = [column.start + length, column.start + column.width].map((start) => space.left(start));
  return (
    <>
      <path className={isOpen ? 'card-open' : 'card-track'} d={`M${end} ${middle}H${far}`} />
      <rect
        className="card-bar"
        x={space.left(column.start, length)}
        y={bottom - thick}
        width={length}
        height={thick}
      />
    </>
  );
}

function isMinimum(count: LabelledCardNumber): boolean {
  return 'observation' in count && ['at-least', 'more-than'].includes(findObservation(count.observation).precision);
}
