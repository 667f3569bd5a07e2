import { scaleLinear } from 'd3';
import { createPixelMirroring } from './createPixelMirroring';
import { estimateTextWidthPx } from './estimateTextWidthPx';
import { roundToWholePixel } from './pixels';
import type { PlacedTextLine, PlacedYear, PlacedYears } from './placedYears';
import { HALF_FADE_LENGTH_PX, MIN_UNKNOWN_REST_PX, OPEN_END_LENGTH_PX } from './placeYearColumns';
import { maxBarLengthPx, maxRowLabelLines, rowLabelLines } from './rowLabels';
import type { SourcedText } from './sourcedText';
import { wrapWords } from './wrapText';
import { barEndStyle, type ReadingDirection, type YearDatum, type YearSeries } from './yearDatum';

interface RowsFrame {
  readonly width: number;
  readonly dir: ReadingDirection;
  /** Years of other charts on the same scale. The bars leave room for the labels of these years too. */
  readonly sharing?: readonly YearDatum[];
  /**
   * Height of a row, px, for charts of limited height, in which the words beside a bar stay on one line. Default: the
   * usual height on phones.
   */
  readonly row?: number;
}

/** Minimum width of the labels of the years at the start of the rows, px. */
const YEAR_WIDTH_PX = 46;
/** Gap between the label of a year and its bar, px. */
const YEAR_GAP_PX = 4;
const ROW_HEIGHT_PX = 30;
/** Thickness of a bar as a share of the height of its row. */
const BAR_SHARE = 0.6;
const LINE_HEIGHT_PX = 16;
const FONT_SIZE_PX = 13;
const STRIP_WIDTH_PX = 14;
const BAND_HEAD_PX = 40;
const LABEL_GAP_PX = 9;

/**
 * Returns the positions, px, of one row per year. Time runs down the page, and bars grow from zero in the reading
 * direction.
 */
export function placeYearRows(
  series: YearSeries,
  { width, dir, sharing = [], row = ROW_HEIGHT_PX }: RowsFrame,
): PlacedYears {
  const barSize = roundToWholePixel(row * BAR_SHARE);
  const { years, bands, brackets, ticks } = series;
  const scaleTop = ticks.at(-1)?.value ?? 1;
  const yearsWidth = yearsRoom([...years, ...sharing]);
  const longest = maxBarLengthPx(
    [...years, ...sharing],
    scaleTop,
    width - yearsWidth,
    LABEL_GAP_PX + OPEN_END_LENGTH_PX,
    row !== ROW_HEIGHT_PX,
  );
  const along = scaleLinear([0, scaleTop], [0, longest]);
  const plotEnd = yearsWidth + along(scaleTop);

  const { across, rect, line } = createPixelMirroring(width, dir);
  const stack = (x: number, lines: readonly (readonly SourcedText[])[]): readonly PlacedTextLine[] =>
    lines.map((pieces, i) => line(x, 5 + (i - (lines.length - 1) / 2) * LINE_HEIGHT_PX, ...pieces));

  /**
   * Returns where the words of a year start, px from the start of the chart: after a bar of `length` px and after any
   * band that crosses the year.
   */
  function beside(year: number, length: number): number {
    const crossing = bands.filter(({ from, to }) => from <= year && to >= year).map(({ value }) => along(value));
    return yearsWidth + Math.max(length, ...crossing) + LABEL_GAP_PX;
  }

  /**
   * Returns the hatch after the bar of a whole year whose value is known to leave out a large number. The hatch reaches
   * the end of the scale, because any length is possible.
   */
  function gap(
    { observation, words }: NonNullable<YearDatum['excludedNumber']>,
    x: number,
  ): NonNullable<PlacedYear['hole']> {
    const top = -barSize / 2;
    const ground = rect(x + 6, top + 1, estimateTextWidthPx(words, FONT_SIZE_PX) + 12, barSize - 2);
    return { observation, area: rect(x, top, plotEnd - x, barSize), ground, words: [line(x + 12, 5, { text: words })] };
  }

  function place(datum: YearDatum, mid: number, height: number): PlacedYear {
    const { year, through, values, hole, part, excludedNumber } = datum;
    // Coordinates within a year are relative to the middle of its row.
    const top = -barSize / 2;
    const placed = {
      year,
      at: { x: 0, y: roundToWholePixel(mid) },
      isEmphasised: datum.isEmphasised,
      isDerived: values.some(({ isDerived }) => isDerived),
      axis: stack(
        0,
        yearLines(datum.label).map((text) => [{ text }]),
      ),
      labels: [],
    };
    if (through !== undefined) {
      if (!hole) return placed;
      const words = [line(beside(year, STRIP_WIDTH_PX), 5, { text: hole.words })];
      return {
        ...placed,
        hole: { ...hole, area: rect(yearsWidth, 4 - height / 2, STRIP_WIDTH_PX, height - 8), words },
      };
    }
    const value = values[0];
    if (!value) {
      if (!hole) return placed;
      const words = [line(yearsWidth + LABEL_GAP_PX + 6, 5, { text: hole.words })];
      const ground = rect(
        yearsWidth + LABEL_GAP_PX,
        top + 1,
        estimateTextWidthPx(hole.words, FONT_SIZE_PX) + 12,
        barSize - 2,
      );
      return { ...placed, hole: { ...hole, area: rect(yearsWidth, top, along(scaleTop), barSize), words, ground } };
    }
    const far = yearsWidth + along(Math.max(...values.map((each) => each.value)));
    const near = yearsWidth + along(Math.min(...values.map((each) => each.value)));
    const known = Math.min(barSize * (part?.share ?? 1), part && hole ? barSize - MIN_UNKNOWN_REST_PX : barSize);
    const isSoft = barEndStyle(values) === 'soft';
    const isOpen = barEndStyle(values) === 'open';
    const end = Math.max(isSoft ? near - HALF_FADE_LENGTH_PX : near, yearsWidth);
    const rest = Math.max(far - yearsWidth, STRIP_WIDTH_PX);
    const labelX =
      (part && hole ? yearsWidth + rest : far) +
      (isSoft ? HALF_FADE_LENGTH_PX : 0) +
      (isOpen ? OPEN_END_LENGTH_PX : 0) +
      LABEL_GAP_PX;
    const lines = rowLabelLines(datum, width - labelX);
    const gapX =
      labelX +
      Math.max(...lines.map((pieces) => estimateTextWidthPx(pieces.map(({ text }) => text).join(''), FONT_SIZE_PX))) +
      LABEL_GAP_PX;
    return {
      ...placed,
      bar: rect(yearsWidth, top, end - yearsWidth, known),
      ...(isSoft ? { fadeArea: rect(end, top, near + HALF_FADE_LENGTH_PX - end, known) } : {}),
      ...(values.length > 1
        ? {
            rangeEndStrokes: values
              .map((each) => `M${across(yearsWidth + along(each.value))} ${roundToWholePixel(top - 2)}v${barSize + 4}`)
              .join(''),
          }
        : {}),
      ...(part
        ? { dashes: `M${across(yearsWidth)} ${roundToWholePixel(top + barSize)}H${across(far)}` }
        : isOpen
          ? {
              dashes: [top, top + barSize]
                .map((side) => `M${across(far)} ${roundToWholePixel(side)}H${across(far + OPEN_END_LENGTH_PX)}`)
                .join(''),
            }
          : {}),
      ...(part && hole
        ? {
            hole: {
              ...hole,
              area: rect(yearsWidth, top + known, rest, barSize - known),
              words: stack(labelX, lines).slice(-1),
            },
          }
        : {}),
      ...(excludedNumber ? { hole: gap(excludedNumber, gapX) } : {}),
      labels: part && hole ? stack(labelX, lines).slice(0, -1) : stack(labelX, lines),
    };
  }

  let y = bands.length > 0 ? BAND_HEAD_PX : 0;
  const placedYears: PlacedYear[] = [];
  const placedBrackets: { path: string; lines: readonly PlacedTextLine[] }[] = [];
  const rowsOf = new Map<number, readonly [top: number, bottom: number]>();
  for (const datum of years) {
    const bracket = brackets.find(({ from }) => from === datum.year);
    if (bracket) {
      const x = beside(datum.year, 0);
      const lines = wrapWords(bracket.label, width - x, 12);
      const first = y + 18;
      placedBrackets.push({
        path: '',
        lines: lines.map((text, i) => line(x, first + i * LINE_HEIGHT_PX, { text })),
      });
      y = first + (lines.length - 1) * LINE_HEIGHT_PX + 6;
    }
    const height = heightOf(datum, row);
    placedYears.push(place(datum, y + height / 2, height));
    rowsOf.set(datum.year, [y, y + height]);
    y += height;
  }

  return {
    width,
    height: roundToWholePixel(y + 4),
    dir,
    baseline: `M${across(yearsWidth)} ${bands.length > 0 ? BAND_HEAD_PX : 0}V${roundToWholePixel(y + 4)}`,
    ticks: [],
    years: placedYears,
    bands: bands.map((band) => {
      const x = yearsWidth + along(band.value);
      const last = rowsOf.get(band.to)?.[1] ?? y;
      return {
        area: rect(x - 5, BAND_HEAD_PX - 2, 10, last - BAND_HEAD_PX + 2),
        value: line(Math.min(x - 5, plotEnd), 13, { text: band.text, observation: band.observation }),
        caption: line(Math.min(x - 5, plotEnd), 30, { text: band.caption }),
      };
    }),
    brackets: placedBrackets,
  };
}

/** Returns the width, px, of the column of year labels, which may have several words, including the gap after it. */
function yearsRoom(years: readonly YearDatum[]): number {
  const widths = years
    .flatMap(({ label }) => yearLines(label))
    .map((line) => estimateTextWidthPx(line, FONT_SIZE_PX) + YEAR_GAP_PX);
  return roundToWholePixel(Math.max(YEAR_WIDTH_PX, ...widths));
}

/**
 * Breaks a label such as `2003–2011` before its dash or its second year. The Unicode isolates that keep it left to
 * right are repeated on each line.
 */
function yearLines(label: string): readonly string[] {
  const [, isolate = '', years = '', end = ''] = /^(\u2066?)(.*?)(\u2069?)$/.exec(label) ?? [];
  return years.split(/(?=–)|(?<=\p{N}) /u).map((line) => `${isolate}${line}${end}`);
}

function heightOf(datum: YearDatum, row: number): number {
  if (datum.through !== undefined) return row + 14;
  const lines = row === ROW_HEIGHT_PX || (datum.part && datum.hole) ? maxRowLabelLines(datum) : 1;
  return lines > 1 ? Math.max(row + 8, 2 * LINE_HEIGHT_PX) : row;
}
