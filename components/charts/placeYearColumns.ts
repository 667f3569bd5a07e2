import { scaleLinear } from 'd3';
import { createPixelMirroring } from './createPixelMirroring';
import { roundToWholePixel } from './pixels';
import type { PlacedTextLine, PlacedYear, PlacedYears } from './placedYears';
import { wrapWords } from './wrapText';
import { barEndStyle, type ReadingDirection, type YearDatum, type YearSeries } from './yearDatum';

interface YearsFrame {
  readonly width: number;
  readonly height: number;
  readonly dir: ReadingDirection;
}

/** Height above the plot for the labels over a column of full height, px. */
const TOP_MARGIN_PX = 44;
/** Height below the plot for the labels of the years, px. */
const AXIS_HEIGHT_PX = 28;
/** Height below the years for brackets and their labels, px. */
const BRACKET_HEIGHT_PX = 46;
/** Width of the scale beside the plot, px. */
const SCALE_WIDTH_PX = 46;
const END_MARGIN_PX = 8;
const LINE_HEIGHT_PX = 16;
const FONT_SIZE_PX = 13;
/** Width of a column as a share of the distance from one year to the next. */
const COLUMN_SHARE = 0.64;
/** Maximum width of a column, px. */
const MAX_COLUMN_PX = 56;
const STRIP_HEIGHT_PX = 16;
const BAND_HEIGHT_PX = 14;
/** Half the length over which the end of an approximate value fades out, px. */
export const HALF_FADE_LENGTH_PX = 6;
/** Length of the dashes that continue a bar whose value is a lower bound, px. */
export const OPEN_END_LENGTH_PX = 14;
/** Minimum thickness of the hatch for the unknown rest of a year, px, so that even a few days are visible. */
export const MIN_UNKNOWN_REST_PX = 4;

/**
 * Returns the positions, px, of one column per year, in reading order. The scale starts at zero. The hatch of an
 * unknown year is as high as the plot.
 */
export function placeYearColumns(series: YearSeries, { width, height, dir }: YearsFrame): PlacedYears {
  const { years, ticks } = series;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1);
  const count = last === undefined ? 1 : (last.through ?? last.year) - first + 1;
  const bottom = height - AXIS_HEIGHT_PX - (series.brackets.length > 0 ? BRACKET_HEIGHT_PX : 0);
  const up = scaleLinear([0, ticks.at(-1)?.value ?? 1], [bottom, TOP_MARGIN_PX]);
  const pitch = (width - SCALE_WIDTH_PX - END_MARGIN_PX) / count;
  const column = Math.min(pitch * COLUMN_SHARE, MAX_COLUMN_PX);

  const { across, rect, line } = createPixelMirroring(width, dir);
  const middle = (year: number) => SCALE_WIDTH_PX + (year - first + 0.5) * pitch;
  const start = (year: number) => middle(year) - column / 2;
  const end = (year: number) => middle(year) + column / 2;
  const centred = (placed: PlacedTextLine): PlacedTextLine => ({ ...placed, isCentred: true });
  // Coordinates within a year are relative to its middle.
  const own = createPixelMirroring(0, dir);
  const over = (y: number, text: string, observation?: string): PlacedTextLine =>
    centred(own.line(0, y, { text, ...(observation === undefined ? {} : { observation }) }));

  /** Returns the baseline of the last line of a label, px, raised where a band would cross the label. */
  function clearOfBands(year: number, y: number): number {
    const tops = series.bands
      .filter(({ from, to }) => from <= year && year <= to)
      .map(({ value }) => up(value) - BAND_HEIGHT_PX / 2)
      .filter((top) => y > top - 3 && y - FONT_SIZE_PX < top + BAND_HEIGHT_PX);
    return Math.min(y, ...tops.map((top) => top - 3));
  }

  function place(datum: YearDatum): PlacedYear {
    const { year, through, values, hole, part } = datum;
    const x = -column / 2;
    const placed = {
      year,
      at: { x: across(middle(year)), y: 0 },
      isEmphasised: datum.isEmphasised,
      isDerived: values.some(({ isDerived }) => isDerived),
      axis: [over(bottom + 21, through === undefined ? datum.label : `${year}`)],
      labels: [],
    };
    if (through !== undefined) {
      const area = own.rect(x, bottom - STRIP_HEIGHT_PX, end(through) - start(year), STRIP_HEIGHT_PX);
      const words = hole ? [own.line(x, bottom - STRIP_HEIGHT_PX - 9, { text: hole.words })] : [];
      return { ...placed, ...(hole ? { hole: { ...hole, area, words } } : {}) };
    }
    const value = values[0];
    if (!value) {
      if (!hole) return placed;
      const lines = wrapWords(hole.words, Math.max(pitch * 1.5, 84), FONT_SIZE_PX);
      const words = lines.map((text, i) => over(TOP_MARGIN_PX - 9 - (lines.length - 1 - i) * LINE_HEIGHT_PX, text));
      return { ...placed, hole: { ...hole, area: own.rect(x, TOP_MARGIN_PX, column, bottom - TOP_MARGIN_PX), words } };
    }
    const top = up(Math.max(...values.map((each) => each.value)));
    const low = up(Math.min(...values.map((each) => each.value)));
    const known = Math.min(column * (part?.share ?? 1), part && hole ? column - MIN_UNKNOWN_REST_PX : column);
    const isSoft = barEndStyle(values) === 'soft';
    const isOpen = barEndStyle(values) === 'open';
    const barTop = Math.min(isSoft ? low + HALF_FADE_LENGTH_PX : low, bottom);
    const holeWords = part && hole ? wrapWords(hole.words, Math.max(pitch * 1.1, 60), FONT_SIZE_PX) : [];
    const texts = [
      ...values.map(({ text, observation }) => ({ text, observation })),
      ...(part ? [{ text: part.label, observation: undefined }] : []),
    ];
    const edge = clearOfBands(
      year,
      top - (isSoft ? HALF_FADE_LENGTH_PX : 0) - (isOpen ? OPEN_END_LENGTH_PX : 0) - (values.length > 1 ? 4 : 0) - 8,
    );
    const lift = holeWords.length * LINE_HEIGHT_PX;
    return {
      ...placed,
      bar: own.rect(x, barTop, known, bottom - barTop),
      ...(isSoft
        ? {
            fadeArea: own.rect(
              x,
              low - HALF_FADE_LENGTH_PX,
              known,
              Math.min(2 * HALF_FADE_LENGTH_PX, bottom - low + HALF_FADE_LENGTH_PX),
            ),
          }
        : {}),
      ...(values.length > 1
        ? {
            rangeEndStrokes: values
              .map((each) => `M${own.across(x - 4)} ${roundToWholePixel(up(each.value))}H${own.across(column / 2 + 4)}`)
              .join(''),
          }
        : {}),
      ...(part
        ? { dashes: `M${own.across(column / 2)} ${roundToWholePixel(bottom)}V${roundToWholePixel(top)}` }
        : isOpen
          ? {
              dashes: [x, column / 2]
                .map((side) => `M${own.across(side)} ${roundToWholePixel(top)}v${-OPEN_END_LENGTH_PX}`)
                .join(''),
            }
          : {}),
      ...(part && hole
        ? {
            hole: {
              ...hole,
              area: own.rect(x + known, top, column - known, bottom - top),
              words: holeWords.map((text, i) => over(edge - (holeWords.length - 1 - i) * LINE_HEIGHT_PX, text)),
            },
          }
        : {}),
      labels: texts.map(({ text, observation }, i) =>
        over(edge - lift - (texts.length - 1 - i) * LINE_HEIGHT_PX, text, observation),
      ),
    };
  }

  return {
    width,
    height,
    dir,
    baseline: `M${across(0)} ${roundToWholePixel(bottom)}H${across(width)}`,
    ticks: ticks.map(({ value, text }) => ({
      path: `M${across(0)} ${roundToWholePixel(up(value))}H${across(width)}`,
      line: line(0, up(value) - 6, { text }),
    })),
    years: years.map(place),
    bands: series.bands.map((band) => ({
      area: rect(
        start(band.from),
        up(band.value) - BAND_HEIGHT_PX / 2,
        end(band.to) + 8 - start(band.from),
        BAND_HEIGHT_PX,
      ),
      value: line(start(band.from), up(band.value) - 34, { text: band.text, observation: band.observation }),
      caption: line(start(band.from), up(band.value) - 15, { text: band.caption }),
    })),
    brackets: series.brackets.map(({ from, to, label }) => {
      const lines = wrapWords(label, Math.max(end(to) - start(from), pitch), FONT_SIZE_PX);
      return {
        path: `M${across(start(from))} ${bottom + 38}v6H${across(end(to))}v-6`,
        lines: lines.map((text, i) =>
          centred(line((start(from) + end(to)) / 2, bottom + 61 + i * LINE_HEIGHT_PX, { text })),
        ),
      };
    }),
  };
}
