import type { LabelSide, MapCamera, Scene } from '@/components/map/scene';
import { findObservation, metricOfObservation } from '@/lib/facts/facts';
import type { MetricHue } from '@/lib/facts/recordTables';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatValue, formatValueWithPrecision } from '@/lib/text/formatValue';
import type { CardFormat } from './cards';

/** A number on a card: an observation, by its id, or a tally, for which the build counts the site's own entries. */
export type CardNumber = { readonly observation: string } | { readonly tally: string; readonly count: number };

/** A number on a card with its label. Texts contain tags for facts, such as `<value>id</value>`. */
export type LabelledCardNumber = CardNumber & {
  readonly label: string;
  /**
   * Text in lighter type after the label, usually the name of the body that counted. Default: none, because the label
   * or the last lines of the card name that body.
   */
  readonly detail?: string;
  /**
   * Whether the label states the precision, e.g. “about”, so that the number is printed without a sign such as `≈`.
   * Default: the number has the sign.
   */
  readonly labelSaysPrecision?: true;
};

/** A number that is an observation, whose period can be placed on a time axis. */
type ObservedCount = LabelledCardNumber & { readonly observation: string };

/** One year of the series on a card: its number, with the year as its label. */
export type SeriesCardYear = LabelledCardNumber & {
  /** Id of a second observation of that year, with a larger value. Default: there is one value. */
  readonly also?: string;
  /** First and last day that the number covers, YYYY-MM-DD. Default: those of the observation, or the whole year. */
  readonly days?: { readonly from: string; readonly to: string };
};

/** A named place on the map of a card. */
export interface MapCardPlace {
  readonly point: LngLat;
  readonly name: string;
  /** Number of reports around the place, drawn as a circle. Default: no circle. */
  readonly reports?: number;
  /** Whether a dot marks the place. Default: its circle of reports or the scene marks it. */
  readonly hasDot?: true;
  /** Preferred side of the place for its name. Default: the first side with enough room. */
  readonly side?: LabelSide;
}

/**
 * The state of a cell in a matrix of values: found; changed or contradictory (`altered`); looked for and not found
 * (`missing`); or no cell (`none`). The key of each card explains the states that it uses.
 */
export type MatrixCellState = 'found' | 'altered' | 'missing' | 'none';

/** A row of a matrix. Its name contains tags for facts, such as `<value>id</value>`. */
export interface MatrixCardRow {
  readonly name: string;
  readonly hue: MetricHue;
  readonly cells: readonly MatrixCellState[];
}

/**
 * The drawing of a card, by template:
 * - `quotation`: a sentence of the brief, and the question whether its later number is part of the first
 * - `reading`: the bars of one reading of a sentence of the brief
 * - `axis`: a number for a period, and a larger number for a part of that period, on one time axis
 * - `shores`: two numbers of different scope in two separate areas
 * - `rows`: the numbers that several bodies give for the same thing, on one scale
 * - `series`: a number for each year, with the year of the headline emphasised
 * - `question`: one number, and a question that it does not answer
 * - `strokes`: one stroke for each unit counted, and outlined strokes for a derived number
 * - `map`: the map of a scene with its places, and the national number below it
 * - `matrix`: found and missing values, with the row or column of the headline framed
 * - `ledger`: numbers without a common scale, one below the other
 */
export type CardDrawing =
  | { readonly template: 'quotation'; readonly claim: string; readonly question: string }
  | { readonly template: 'reading'; readonly claim: string; readonly reading: string }
  | {
      readonly template: 'axis';
      readonly whole: ObservedCount;
      readonly part: ObservedCount;
    }
  | {
      readonly template: 'shores';
      readonly sides: readonly [LabelledCardNumber, LabelledCardNumber];
      /** Words that explain the hatched channel between the two areas. */
      readonly gap: string;
    }
  | { readonly template: 'rows'; readonly counts: readonly LabelledCardNumber[] }
  | {
      readonly template: 'series';
      readonly marks: readonly SeriesCardYear[];
      /** Id of the observation that the headline is about. Default: no year is emphasised. */
      readonly star?: string;
    }
  | {
      readonly template: 'question';
      readonly count: LabelledCardNumber;
      /** Words printed on the hatched box that replaces the answer. */
      readonly gap: string;
    }
  | { readonly template: 'strokes'; readonly counted: LabelledCardNumber; readonly outlined: LabelledCardNumber }
  | {
      readonly template: 'map';
      readonly scene: Scene;
      /** Camera of the map for each format. Below the title it should show open sea or plain land. */
      readonly camera: Readonly<Record<CardFormat, MapCamera>>;
      readonly places: readonly MapCardPlace[];
      readonly count: LabelledCardNumber;
    }
  | {
      readonly template: 'matrix';
      /**
       * Names of the columns. Default: the matrix is a triangle, in which each row has a cell for each row above it.
       */
      readonly columns?: readonly string[];
      readonly rows: readonly MatrixCardRow[];
      /** Entries of the key: the kinds of cells that need an explanation, each with its meaning. */
      readonly signs: readonly { readonly cell: MatrixCellState; readonly name: string }[];
      /** Index, from 0, of the row or the column that the headline is about. Default: none is framed. */
      readonly framed?: { readonly column: number } | { readonly row: number };
      /** A sentence beside the matrix. The values of its variables are in `counts` of `FigureCard`. */
      readonly note: string;
    }
  | {
      readonly template: 'ledger';
      readonly rows: readonly LabelledCardNumber[];
      /** Text for rows without a number. */
      readonly gap: string;
    };

/**
 * The drawing and hue of the share card of a figure. Its headline, caveat and reporter are in
 * `content/<locale>/figures`.
 */
export interface FigureCard {
  readonly drawing: CardDrawing;
  /** Hue of the drawing, named after a metric. Default: the neutral colour. */
  readonly hue?: MetricHue;
  /**
   * Tallies of the site's own entries, computed at build time, by the name of the variable that the texts use for each.
   */
  readonly counts?: Readonly<Record<string, number>>;
}

/** Returns the value of a number on a card; null where it is not known. */
export function valueOfCardNumber(number: CardNumber): number | null {
  return 'tally' in number ? number.count : findObservation(number.observation).value;
}

/**
 * Returns a number of a card as text in the language, with a sign such as `≈` for its precision unless the label states
 * it.
 * @throws Error when the number has no value
 */
export function formatCardNumber(
  locale: Locale,
  number: CardNumber & Pick<LabelledCardNumber, 'labelSaysPrecision'>,
): string {
  if ('tally' in number) return formatNumber(locale, number.count);
  const format = number.labelSaysPrecision ? formatValue : formatValueWithPrecision;
  return format(locale, findObservation(number.observation));
}

/**
 * Returns the attribute that names the source of a number: `data-observation` with an id, or `data-tally` for a tally
 * of the site's own entries.
 */
export function sourceAttributeOfCardNumber(number: CardNumber) {
  return 'tally' in number ? { 'data-tally': number.tally } : { 'data-observation': number.observation };
}

/** Returns the hue of the metric that an observation counts. */
export function hueOfObservation(id: string): MetricHue {
  return metricOfObservation(findObservation(id)).hue;
}

/**
 * Returns the value of an observation for a card, labelled with its year.
 * @param id id of the observation
 */
export function labelNumberWithYear(id: string): LabelledCardNumber {
  return { observation: id, label: findObservation(id).from.slice(0, 4) };
}
