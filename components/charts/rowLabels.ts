import { textWidth } from './textWidth';
import type { TracedText } from './tracedText';
import type { YearDatum } from './yearDatum';

const SIZE = 13;
/** Bold and larger in the year that speaks. */
const SIZE_EMPHASISED = 16;

/** Words beside a bar: on one line where they fit; what is not known of the year stands below what is. */
export function labelLines(datum: YearDatum, room: number): readonly (readonly TracedText[])[] {
  const { values, part, hole } = datum;
  const known: TracedText[] = [
    ...values.map(({ text, observation }) => ({ text, observation })),
    ...(part ? [{ text: part.label }] : []),
  ];
  const line = known.map((piece, i) => (i === 0 ? piece : { ...piece, text: ` ${piece.text}` }));
  const fits = widthOf(datum, line.map(({ text }) => text).join('')) <= room;
  return [...(fits ? [line] : known.map((piece) => [piece])), ...(part && hole ? [[{ text: hole.words }]] : [])];
}

/**
 * The longest that a bar of the scale's top may be so that every label beside a bar has its room.
 * @param isOneLine whether a label must not break. Absent: it may.
 */
export function longestBar(
  years: readonly YearDatum[],
  most: number,
  room: number,
  gap: number,
  isOneLine = false,
): number {
  return Math.min(
    room,
    ...years.map((datum) => {
      const share = Math.max(0, ...datum.values.map(({ value }) => value)) / most;
      const lines = labelLines(datum, isOneLine ? Number.POSITIVE_INFINITY : 0);
      const widest = Math.max(0, ...lines.map((pieces) => widthOf(datum, pieces.map(({ text }) => text).join(''))));
      return share > 0 ? (room - gap - widest) / share : room;
    }),
  );
}

/** How many lines the words beside a bar may take. */
export function linesBeside({ values, part, hole }: YearDatum): number {
  return values.length > 1 || (part && hole) ? 2 : 1;
}

function widthOf({ isEmphasised }: YearDatum, text: string): number {
  return textWidth(text, isEmphasised ? SIZE_EMPHASISED : SIZE);
}
