import type { ReactNode } from 'react';
import { MessageText } from '@/components/text/MessageText';
import { CardNumberCaption } from './CardNumberCaption';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import { type CardDrawing, formatCardNumber, type LabelledCardNumber, sourceAttributeOfCardNumber } from './figureCard';

type SeparateAreasCardProps = Extract<CardDrawing, { readonly template: 'shores' }> & {
  readonly space: CardLayout;
  readonly title: ReactNode;
  /** Bottom of the title, px from the top of the card. The drawing begins below it. */
  readonly titleEnd: number;
};

/** Maximum number of characters of a number that is set in large type. */
const SHORT_NUMBER_CHARACTERS = 3;

/**
 * Draws two numbers of different scope as two areas without a common scale, side by side on the wide card, one below
 * the other on the upright one. A legend explains the hatched channel between them.
 */
export function SeparateAreasCard(props: SeparateAreasCardProps) {
  return props.space.isWide ? <SideBySide {...props} /> : <Stacked {...props} />;
}

/** Minimum distance between the title and the two areas, px. */
const TITLE_GAP_PX = 8;

/** Top and bottom of the areas on the wide card, px from the top of the card. */
const AREAS_PX = { top: 216, bottom: 514 } as const;
/** Width of the channel between the areas on the wide card, px. */
const CHANNEL_WIDTH_PX = 56;
/** Distance from the channel to the text on either side, px. */
const CHANNEL_GAP_PX = 24;
/** Baselines of short and long numbers, and tops of the captions, px from the top of the areas. */
const WIDE_LEVELS_PX = {
  short: { baseline: 132, caption: 146 },
  long: { baseline: 100, caption: 116 },
} as const;

function SideBySide({ space, title, titleEnd, sides, gap }: SeparateAreasCardProps) {
  const { locale, width, column } = space;
  const bandTop = Math.max(AREAS_PX.top, titleEnd + TITLE_GAP_PX);
  const bandHeight = AREAS_PX.bottom - bandTop;
  const left = (width - CHANNEL_WIDTH_PX) / 2;
  const right = left + CHANNEL_WIDTH_PX;
  const wordsWidth = left - CHANNEL_GAP_PX - column.start;
  const [first, second] = sides;
  const levels = WIDE_LEVELS_PX[lengthOf(space, sides)];
  const [baseline, caption] = [bandTop + levels.baseline, bandTop + levels.caption];
  const starts = [column.start, right + CHANNEL_GAP_PX] as const;
  const box = { space, top: caption, width: wordsWidth, height: AREAS_PX.bottom - caption };
  return (
    <>
      <rect className="card-ground" y={bandTop} width={left} height={bandHeight} />
      <rect className="card-ground" x={right} y={bandTop} width={width - right} height={bandHeight} />
      <rect className="card-hatch card-channel" x={left} y={bandTop} width={CHANNEL_WIDTH_PX} height={bandHeight} />
      <path className="card-bank" d={`M${left} ${bandTop}v${bandHeight}M${right} ${bandTop}v${bandHeight}`} />
      {title}
      <ShoreNumber space={space} sides={sides} count={first} at={[starts[0] + wordsWidth, baseline]} anchor="end" />
      <CardText {...box} start={starts[0]} className="card-label card-before">
        <CardNumberCaption locale={locale} count={first} />
      </CardText>
      <ShoreNumber space={space} sides={sides} count={second} at={[starts[1], baseline]} anchor="start" />
      <CardText {...box} start={starts[1]} className="card-label">
        <CardNumberCaption locale={locale} count={second} />
        <GapLegend space={space} gap={gap} />
      </CardText>
    </>
  );
}

/**
 * Positions on the upright card, px: top of the areas, top and bottom of the channel, start of the captions beside the
 * numbers.
 */
const UPRIGHT_PX = { top: 470, channel: [790, 874], captions: 548 } as const;
/** Baseline of the number, px from the top of its area. */
const AREA_BASELINE_PX = 222;
/** Top of the caption of a number, px from the top of its area. */
const AREA_CAPTION_PX = 66;
/** Height of the caption of a number, px. */
const CAPTION_HEIGHT_PX = 246;

function Stacked({ space, title, sides, gap }: SeparateAreasCardProps) {
  const { locale, width, height, column } = space;
  const [channelTop, channelBottom] = UPRIGHT_PX.channel;
  const tops = [UPRIGHT_PX.top, channelBottom] as const;
  return (
    <>
      <rect className="card-ground" y={UPRIGHT_PX.top} width={width} height={channelTop - UPRIGHT_PX.top} />
      <rect className="card-ground" y={channelBottom} width={width} height={height - channelBottom} />
      <rect className="card-hatch card-channel" y={channelTop} width={width} height={channelBottom - channelTop} />
      <path className="card-bank" d={`M0 ${channelTop}H${width}M0 ${channelBottom}H${width}`} />
      {title}
      {sides.map((count, i) => {
        const top = tops[i] ?? UPRIGHT_PX.top;
        return (
          <g key={count.label}>
            <ShoreNumber
              space={space}
              sides={sides}
              count={count}
              at={[column.start, top + AREA_BASELINE_PX]}
              anchor="start"
            />
            <CardText
              space={space}
              start={UPRIGHT_PX.captions}
              top={top + AREA_CAPTION_PX}
              height={CAPTION_HEIGHT_PX}
              className="card-label card-balanced"
            >
              <CardNumberCaption locale={locale} count={count} />
              {i === sides.length - 1 && <GapLegend space={space} gap={gap} />}
            </CardText>
          </g>
        );
      })}
    </>
  );
}

interface ShoreNumberProps {
  readonly space: CardLayout;
  /** Both numbers of the card: the longer one determines the font size of both. */
  readonly sides: SeparateAreasCardProps['sides'];
  readonly count: LabelledCardNumber;
  /** Position of the number, px: distance from the start edge of the card, and baseline from its top. */
  readonly at: readonly [start: number, baseline: number];
  readonly anchor: 'start' | 'end';
}

function ShoreNumber({ space, sides, count, at: [start, baseline], anchor }: ShoreNumberProps) {
  return (
    <text
      className={`card-number card-shore-${lengthOf(space, sides)}`}
      x={space.left(start)}
      y={baseline}
      textAnchor={anchor}
      data-part="number"
      {...sourceAttributeOfCardNumber(count)}
    >
      {formatCardNumber(space.locale, count)}
    </text>
  );
}

/** Renders the words that explain the hatched channel between the two areas. */
function GapLegend({ space: { locale }, gap }: Pick<SeparateAreasCardProps, 'space' | 'gap'>) {
  return (
    <span className="card-small card-legend">
      <MessageText locale={locale} message={gap} />
    </span>
  );
}

function lengthOf({ locale }: CardLayout, sides: SeparateAreasCardProps['sides']): keyof typeof WIDE_LEVELS_PX {
  return sides.some((count) => formatCardNumber(locale, count).length > SHORT_NUMBER_CHARACTERS) ? 'long' : 'short';
}
