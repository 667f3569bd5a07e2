import type { ReactNode } from 'react';
import { MetricSymbol } from '@/components/number/MetricSymbol';
import { MessageText } from '@/components/text/MessageText';
import { findObservation } from '@/lib/facts/facts';
import { unknownReasonOfStatus } from '@/lib/facts/schema';
import { CardText } from './CardText';
import { CardValue } from './CardValue';
import type { CardLayout } from './cardLayout';
import {
  type CardDrawing,
  hueOfObservation,
  type LabelledCardNumber,
  sourceAttributeOfCardNumber,
  valueOfCardNumber,
} from './figureCard';

type LedgerCardProps = Extract<CardDrawing, { readonly template: 'ledger' }> & {
  readonly space: CardLayout;
  readonly title: ReactNode;
  /** Bottom of the title, px from the top of the card. The drawing begins below it. */
  readonly titleEnd: number;
};

/**
 * Positions and sizes, px. `gap`: below the title; `bottom`: y of the line above the caveat; `between`: distance
 * between the two lines above the rows; `numbers`: width of the hatch of a row without a number; `inset`: from the
 * edges of the row to that hatch; `signStart`: from the start of the row to the symbol; `sign`: width of the symbol.
 */
const LAYOUTS_PX = {
  wide: { gap: 18, bottom: 516.5, between: 4, numbers: 168, signStart: 194, sign: 34, inset: 7 },
  post: { gap: 44, bottom: 1130, between: 5, numbers: 296, signStart: 346, sign: 56, inset: 13 },
} as const;

/**
 * Lists numbers without a common scale, one row each with number, symbol and name. A row without a number is hatched.
 */
export function LedgerCard({ space, title, titleEnd, rows, gap }: LedgerCardProps) {
  const { isWide, column } = space;
  const layout = LAYOUTS_PX[space.format];
  const top = titleEnd + layout.gap;
  const height = (layout.bottom - top - layout.between) / rows.length;
  const x = space.left(column.start, column.width);
  const rule = (y: number) => `M${x} ${y}h${column.width}`;
  return (
    <>
      {title}
      <path className="card-rule card-ledger-rule" d={rule(top) + rule(top + layout.between)} />
      {!isWide && <path className="card-rule card-ledger-rule" d={rule(layout.bottom)} />}
      {rows.map((count, i) => {
        const from = top + layout.between + i * height;
        return (
          <g key={count.label}>
            {i > 0 && <path className="card-ledger-line" d={rule(from)} />}
            <Row space={space} count={count} gap={gap} top={from} height={height} />
          </g>
        );
      })}
    </>
  );
}

interface RowProps {
  readonly space: CardLayout;
  readonly count: LabelledCardNumber;
  /** Text for rows without a number. */
  readonly gap: string;
  readonly top: number;
  readonly height: number;
}

function Row({ space, count, gap, top, height }: RowProps) {
  const { locale, column } = space;
  const { numbers, signStart, sign, inset } = LAYOUTS_PX[space.format];
  const hue = 'observation' in count ? hueOfObservation(count.observation) : 'plain';
  const isKnown = valueOfCardNumber(count) !== null;
  const reason = 'observation' in count ? unknownReasonOfStatus(findObservation(count.observation).status) : undefined;
  return (
    <>
      {isKnown ? (
        <CardText
          space={space}
          top={top}
          width={signStart}
          height={height}
          className="card-ledger-cell card-ledger-number"
          part="number"
        >
          <CardValue locale={locale} number={count} />
        </CardText>
      ) : (
        <rect
          className="card-hatch"
          x={space.left(column.start, numbers)}
          y={top + inset}
          width={numbers}
          height={height - 2 * inset}
          data-unknown={reason}
          {...sourceAttributeOfCardNumber(count)}
        />
      )}
      <CardText
        space={space}
        start={column.start + signStart}
        top={top}
        width={sign}
        height={height}
        className="card-ledger-cell"
      >
        <span data-hue={hue}>
          <MetricSymbol hue={hue} />
        </span>
      </CardText>
      <CardText
        space={space}
        start={column.start + signStart + sign}
        top={top}
        height={height}
        className="card-label card-ledger-cell"
      >
        <span>
          <MessageText locale={locale} message={isKnown ? count.label : gap} />
        </span>
      </CardText>
    </>
  );
}
