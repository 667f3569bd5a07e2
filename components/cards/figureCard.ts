import type { Camera, Scene, Side } from '@/components/map/scene';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Hue } from '@/lib/facts/recordTables';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatValue, formatWithPrecision } from '@/lib/text/formatValue';
import type { CardFormat } from './cards';

/** A number on a card: an observation of the fact base, or a count made at build. */
export type CardNumber = { readonly observation: string } | { readonly tally: string; readonly count: number };

/** A number and the words beside it, in which `<value>id</value>` and similar tags stand for facts. */
export type CardCount = CardNumber & {
  readonly label: string;
  /** Who counted, set after the label in lighter type. Absent: the label or the foot names them. */
  readonly detail?: string;
  /** Whether the label says how exact the number is; the number then has no sign for it. Absent: it has. */
  readonly labelSaysPrecision?: true;
};

/** An observation, whose period can be placed on an axis of time. */
type ObservedCount = CardCount & { readonly observation: string };

/** A mark of a series; its label is the year. */
export type CardMark = CardCount & {
  /** The observation of a second, larger value published for that year. Absent: there is one value. */
  readonly also?: string;
  /** The days counted. Absent: those of the observation, or the whole year. */
  readonly days?: { readonly from: string; readonly to: string };
};

/** A named place on the map of a card. */
export interface CardPlace {
  readonly point: LngLat;
  readonly name: string;
  /** How many reports were counted around it. Absent: none are drawn. */
  readonly reports?: number;
  /** Whether a dot marks it. Absent: the circle of its reports does, or what the scene draws there. */
  readonly hasDot?: true;
  /** The side of the point that its name is placed at if there is room. Absent: the first side that has room. */
  readonly side?: Side;
}

/** A cell of a matrix: found, changed or at odds, looked for and not found, or left blank. The key of each card names them. */
export type CardCell = 'found' | 'altered' | 'missing' | 'none';

/** A row of a matrix, in whose name `<value>id</value>` and similar tags stand for facts. */
export interface CardRow {
  readonly name: string;
  readonly hue: Hue;
  readonly cells: readonly CardCell[];
}

/**
 * What a card draws, by the template that draws it.
 * - `quotation`: a sentence of the brief, and the question whether its later number is part of the first
 * - `reading`: the bars of one reading of that sentence
 * - `axis`: a count for a period, and a larger count for a part of that period, on one axis of time
 * - `shores`: two counts of different scope, each on its own ground
 * - `rows`: counts of one thing by several counters, one under the other on one scale
 * - `series`: a count year by year, with the year of the headline emphasised
 * - `question`: one number, and what it does not answer
 * - `strokes`: one stroke for each unit counted, and outlines for those that our subtraction leaves
 * - `map`: the map of a scene with its places, and the national count outside it
 * - `matrix`: what was found and what is missing, with the row or column of the headline framed
 * - `ledger`: counts that share no scale, one under the other
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
      readonly sides: readonly [CardCount, CardCount];
      /** The meaning of the hatch between them, for the legend. */
      readonly gap: string;
    }
  | { readonly template: 'rows'; readonly counts: readonly CardCount[] }
  | {
      readonly template: 'series';
      readonly marks: readonly CardMark[];
      /** The observation of the mark that the headline is about. Absent: all marks look alike. */
      readonly star?: string;
    }
  | {
      readonly template: 'question';
      readonly count: CardCount;
      /** Words on the hatched box where the answer would be. */
      readonly gap: string;
    }
  | { readonly template: 'strokes'; readonly counted: CardCount; readonly outlined: CardCount }
  | {
      readonly template: 'map';
      readonly scene: Scene;
      /** The view of the map: open sea or plain land lies under the title. */
      readonly camera: Readonly<Record<CardFormat, Camera>>;
      readonly places: readonly CardPlace[];
      readonly count: CardCount;
    }
  | {
      readonly template: 'matrix';
      /** Names of the columns. Absent: a triangle, in which each row has a cell for each row before it. */
      readonly columns?: readonly string[];
      readonly rows: readonly CardRow[];
      /** The entries of the key: the kinds of cell that need explaining. */
      readonly signs: readonly { readonly cell: CardCell; readonly name: string }[];
      /** The row or the column that the headline is about. */
      readonly framed?: { readonly column: number } | { readonly row: number };
      /** A sentence beside the matrix; its variables are the counts of the card. */
      readonly note: string;
    }
  | {
      readonly template: 'ledger';
      readonly rows: readonly CardCount[];
      /** The words of a row without a number. */
      readonly gap: string;
    };

/** A figure as a card: one drawing, in the colour of what it counts. Its headline and foot are in `content/<locale>/figures`. */
export interface FigureCard {
  readonly drawing: CardDrawing;
  /** Absent: the neutral colour of what has no metric. */
  readonly hue?: Hue;
  /** Counts made at build, by the variable that stands for each in its words. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** The value of a number on a card; null where it is not known. */
export function numberOnCard(number: CardNumber): number | null {
  return 'tally' in number ? number.count : observation(number.observation).value;
}

/**
 * A number of a card as text, with the sign of how exact it is unless its label says so.
 * @throws Error when it has no value
 */
export function cardNumberText(locale: Locale, number: CardNumber & Pick<CardCount, 'labelSaysPrecision'>): string {
  if ('tally' in number) return formatNumber(locale, number.count);
  const format = number.labelSaysPrecision ? formatValue : formatWithPrecision;
  return format(locale, observation(number.observation));
}

/** The attribute that traces a number to its observation or its tally. */
export function traceOfNumber(number: CardNumber) {
  return 'tally' in number ? { 'data-tally': number.tally } : { 'data-observation': number.observation };
}

/** The colour of the metric of an observation. */
export function hueOf(id: string): Hue {
  return metricOf(observation(id)).hue;
}

/** A value labelled with its year. */
export function yearMark(id: string): CardCount {
  return { observation: id, label: observation(id).from.slice(0, 4) };
}
