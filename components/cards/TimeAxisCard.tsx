import { utcDay, utcMonth } from 'd3';
import type { ReactNode } from 'react';
import { roundToTenth } from '@/components/charts/pixels';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatDateWithoutYear, formatPartialDate } from '@/lib/text/formatPeriod';
import { CardNumberCaption } from './CardNumberCaption';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import { type CardDrawing, formatCardNumber, sourceAttributeOfCardNumber, valueOfCardNumber } from './figureCard';

type AxisDrawing = Extract<CardDrawing, { readonly template: 'axis' }>;

type TimeAxisCardProps = AxisDrawing & {
  readonly space: CardLayout;
  readonly title: ReactNode;
};

/** Vertical positions of the drawings and texts of the card, px from its top. */
interface AxisLevels {
  /**
   * Top of the rectangle whose height represents the number for the whole period. The zero of the scale is the lower
   * edge of the card.
   */
  readonly surface: number;
  /** Baseline of the number for the part of the period. The number for the whole period has a separate baseline. */
  readonly partNumber: number;
  readonly wholeNumber: number;
  readonly partCaption: number;
  readonly wholeCaption: number;
  readonly foot: number;
  /** Upper end of the lines between months; the names of the months are below it. */
  readonly monthLine: number;
  readonly monthName: number;
}

const LEVELS_PX: Readonly<Record<CardLayout['format'], AxisLevels>> = {
  wide: {
    surface: 392,
    partNumber: 376,
    wholeNumber: 494,
    partCaption: 404,
    wholeCaption: 508,
    foot: 524,
    monthLine: 602,
    monthName: 616,
  },
  post: {
    surface: 700,
    partNumber: 660,
    wholeNumber: 1080,
    partCaption: 724,
    wholeCaption: 1110,
    foot: 1110,
    monthLine: 1290,
    monthName: 1318,
  },
};

/** Distance between the narrow bar for the part of the period (the post) and the text on either side, px. */
const POST_GAP_PX = { wide: 20, post: 30 } as const;
/** Maximum height of the caption of a number, px. */
const CAPTION_HEIGHT_PX = { wide: 132, post: 190 } as const;

/**
 * Draws two numbers on one time axis. The number for the whole period is a rectangle as wide as the card; the larger
 * number, for a part of the period, is a narrow bar (the post) that rises above it. Both are drawn to the same scales:
 * days horizontally, people vertically.
 */
export function TimeAxisCard({ space, title, whole, part }: TimeAxisCardProps) {
  const { locale, format, width, height, column } = space;
  const levels = LEVELS_PX[format];
  const { post, months } = placeAxis(space, { whole, part });
  const after = wordsAfterPost(space, post);
  const captionHeight = CAPTION_HEIGHT_PX[format];
  return (
    <>
      <rect className="card-ground" y={levels.surface} width={width} height={height - levels.surface} />
      {months.slice(1).map(({ start }) => (
        <path key={start} className="card-tick" d={`M${space.left(start)} ${levels.monthLine}V${height}`} />
      ))}
      <path className="card-surface" d={`M0 ${levels.surface}H${width}`} />
      <rect
        className="card-bar"
        x={roundToTenth(space.left(post.start, post.width))}
        y={post.top}
        width={post.width}
        height={height - post.top}
      />
      {title}
      <AxisNumber space={space} number={part} start={after.start} baseline={levels.partNumber} />
      <CardText
        space={space}
        {...after}
        top={levels.partCaption}
        height={captionHeight}
        className="card-label card-balanced"
      >
        <CardNumberCaption locale={locale} count={part} />
      </CardText>
      <AxisNumber space={space} number={whole} start={column.start} baseline={levels.wholeNumber} />
      <CardText
        space={space}
        width={post.start - POST_GAP_PX[format] / 2 - column.start}
        top={levels.wholeCaption}
        height={captionHeight}
        className="card-label card-balanced"
      >
        <CardNumberCaption locale={locale} count={whole} />
      </CardText>
      {months.map(({ name, middle }) => (
        <text key={name} className="card-month" x={space.left(middle)} y={levels.monthName} textAnchor="middle">
          {name}
        </text>
      ))}
    </>
  );
}

/**
 * Returns the box, px, of the caveat and reporter (the foot): on the rectangle for the whole period, after the narrow
 * bar (the post).
 */
export function placeTimeAxisCardFooter(space: CardLayout, drawing: AxisDrawing) {
  const { post } = placeAxis(space, drawing);
  const { foot, monthLine } = LEVELS_PX[space.format];
  return { ...wordsAfterPost(space, post), top: foot, height: monthLine - foot };
}

interface AxisNumberProps {
  readonly space: CardLayout;
  readonly number: AxisDrawing['whole'];
  readonly start: number;
  readonly baseline: number;
}

function AxisNumber({ space, number, start, baseline }: AxisNumberProps) {
  return (
    <text
      className="card-number card-axis-number"
      x={space.left(start)}
      y={baseline}
      data-part="number"
      {...sourceAttributeOfCardNumber(number)}
    >
      {formatCardNumber(space.locale, number)}
    </text>
  );
}

/**
 * Positions of the narrow bar (the post) and of the months. Horizontal ones are px from the start edge of the card;
 * `top` is px from its top.
 */
interface PlacedAxis {
  readonly post: { readonly start: number; readonly width: number; readonly top: number };
  readonly months: readonly PlacedMonth[];
}

interface PlacedMonth {
  readonly name: string;
  readonly start: number;
  /**
   * Where the month's name is centred, px: the middle of the longer part of the month that the narrow bar (the post)
   * does not cover.
   */
  readonly middle: number;
}

function placeAxis(space: CardLayout, { whole, part }: Pick<AxisDrawing, 'whole' | 'part'>): PlacedAxis {
  const { locale, width, height, format } = space;
  const [wholePeriod, partPeriod] = [findObservation(whole.observation), findObservation(part.observation)];
  const [first, end] = [dayOf(wholePeriod.from), dayAfter(wholePeriod.to)];
  const across = (day: Date) => roundToTenth((utcDay.count(first, day) / utcDay.count(first, end)) * width);
  const surface = LEVELS_PX[format].surface;
  const pixelsPerPerson = (height - surface) / knownValue(whole);
  const [start, postEnd] = [across(dayOf(partPeriod.from)), across(dayAfter(partPeriod.to))];
  const post = {
    start,
    width: roundToTenth(postEnd - start),
    top: roundToTenth(height - knownValue(part) * pixelsPerPerson),
  };
  const months = utcMonth.range(first, end).map((month): PlacedMonth => {
    const next = utcMonth.offset(month, 1);
    const [from, to] = [across(month), across(next)];
    return { name: monthName(locale, month, next >= end), start: from, middle: freeMiddle(from, to, start, postEnd) };
  });
  return { post, months };
}

/** Returns the middle, px, of the longer part of a month that the narrow bar (the post) does not cover. */
function freeMiddle(from: number, to: number, postStart: number, postEnd: number): number {
  if (postStart >= to || postEnd <= from) return (from + to) / 2;
  return to - postEnd > postStart - from ? (postEnd + to) / 2 : (from + postStart) / 2;
}

function wordsAfterPost({ format, column }: CardLayout, post: PlacedAxis['post']) {
  const start = roundToTenth(post.start + post.width + POST_GAP_PX[format]);
  return { start, width: roundToTenth(column.start + column.width - start) };
}

/** Returns the name of a month. The last month of the axis includes the year. */
function monthName(locale: Locale, month: Date, isLast: boolean): string {
  const date = month.toISOString().slice(0, 7);
  return isLast ? formatPartialDate(locale, date).text : formatDateWithoutYear(locale, date);
}

function knownValue(number: AxisDrawing['whole']): number {
  const value = valueOfCardNumber(number);
  if (value === null) throw new Error(`"${number.observation}" has no value: an axis card cannot draw it.`);
  return value;
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayAfter(day: string): Date {
  return utcDay.offset(dayOf(day), 1);
}
