import { estimateTextWidthPx } from './estimateTextWidthPx';
import type { SourcedText } from './sourcedText';
import type { YearDatum } from './yearDatum';

const FONT_SIZE_PX = 13;
/** Font size of the labels of an emphasised year, px; they are also bold. */
const EMPHASISED_FONT_SIZE_PX = 16;

/**
 * Returns the lines of the label beside a bar: one line for known values if it fits into `room` px, then a line for the
 * unknown part of the year.
 */
export function rowLabelLines(datum: YearDatum, room: number): readonly (readonly SourcedText[])[] {
  const { values, part, hole } = datum;
  const known: SourcedText[] = [
    ...values.map(({ text, observation }) => ({ text, observation })),
    ...(part ? [{ text: part.label }] : []),
  ];
  const line = known.map((piece, i) => (i === 0 ? piece : { ...piece, text: ` ${piece.text}` }));
  const fits = widthOf(datum, line.map(({ text }) => text).join('')) <= room;
  return [...(fits ? [line] : known.map((piece) => [piece])), ...(part && hole ? [[{ text: hole.words }]] : [])];
}

/**
 * Returns the maximum length, px, of a bar that reaches the end of the scale, so that every bar and its label fit into
 * `room` px.
 * @param top value at the end of the scale
 * @param gap between a bar and its label, px
 * @param isOneLine whether a label must not break
 */
export function maxBarLengthPx(
  years: readonly YearDatum[],
  top: number,
  room: number,
  gap: number,
  isOneLine: boolean,
): number {
  return Math.min(
    room,
    ...years.map((datum) => {
      const share = Math.max(0, ...datum.values.map(({ value }) => value)) / top;
      const lines = rowLabelLines(datum, isOneLine ? Number.POSITIVE_INFINITY : 0);
      const widest = Math.max(0, ...lines.map((pieces) => widthOf(datum, pieces.map(({ text }) => text).join(''))));
      return share > 0 ? (room - gap - widest) / share : room;
    }),
  );
}

/** Returns the maximum number of lines that the words beside a bar need. */
export function maxRowLabelLines({ values, part, hole }: YearDatum): number {
  return values.length > 1 || (part && hole) ? 2 : 1;
}

function widthOf({ isEmphasised }: YearDatum, text: string): number {
  return estimateTextWidthPx(text, isEmphasised ? EMPHASISED_FONT_SIZE_PX : FONT_SIZE_PX);
}
