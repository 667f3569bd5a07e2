import type { Camera, Scene, Side } from '@/components/map/scene';
import type { Hue } from '@/content/data/metrics';
import { metricOf, observation } from '@/lib/facts/facts';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatValue, formatWithPrecision } from '@/lib/text/formatValue';
import type { CardFormat } from './cards';

/** A number on a card: of the fact base, or counted at build. */
export type CardNumber = { readonly observation: string } | { readonly tally: string; readonly count: number };

/** A number with words beside it, in which `<value>id</value>` and the like stand for facts. */
export type CardCount = CardNumber & {
  readonly label: string;
  /** Said after the label in lighter type: who counted. Absent: the label or the foot says it. */
  readonly detail?: string;
  /** Whether the label says how exact the number is, which then has no sign for it. Absent: no. */
  readonly labelSaysPrecision?: true;
};

/** A count of the fact base, whose period can be placed in time. */
type ObservedCount = CardCount & { readonly observation: string };

/** A mark of a series; its label is the year. */
export type CardMark = CardCount & {
  /** The observation of the other, larger value that was published of that year. Absent: there is one value. */
  readonly also?: string;
  /** The days counted, where they are not all of the year. Absent: those of the observation, or all. */
  readonly days?: { readonly from: string; readonly to: string };
};

/** A named place on the map of a card; where reports were counted around it, how many. */
export interface CardPlace {
  readonly point: LngLat;
  readonly name: string;
  readonly reports?: number;
  /** Whether a dot marks it. Absent: a circle of its reports does, or what the scene draws there. */
  readonly hasDot?: true;
  /** Where its name stands if there is room. Absent: at the first side that has. */
  readonly side?: Side;
}

/** A cell of a matrix: as it should be, changed or at odds, not found, or nothing to be found there. */
export type CardCell = 'found' | 'altered' | 'missing' | 'none';

/** A row of a matrix. `<value>id</value>` and the like stand in its name for facts. */
export interface CardRow {
  readonly name: string;
  readonly hue: Hue;
  readonly cells: readonly CardCell[];
}

/**
 * What a card draws, by the template that draws it.
 * - `quotation`: a sentence of the brief, and whether its later number is part of the first
 * - `reading`: what one reading makes of that sentence
 * - `axis`: a count of a period, and a larger one of a stretch inside it, on one axis of time
 * - `shores`: two counts of different scope, each on a ground of its own
 * - `rows`: one thing by several counters, under each other on one scale
 * - `series`: a count year by year, one year of which speaks
 * - `question`: one number, and what it does not answer
 * - `strokes`: one stroke for each counted, and those that our subtraction leaves
 * - `map`: the ground of a scene with its places, and the national count outside it
 * - `matrix`: what was found and what is missing, one row or column of it framed
 * - `ledger`: counts under each other that share no scale
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
      /** What the hatch between them is. */
      readonly gap: string;
    }
  | { readonly template: 'rows'; readonly counts: readonly CardCount[] }
  | {
      readonly template: 'series';
      readonly marks: readonly CardMark[];
      /** The observation of the mark that speaks. Absent: they are alike. */
      readonly star?: string;
    }
  | {
      readonly template: 'question';
      readonly count: CardCount;
      readonly gap: string;
    }
  | { readonly template: 'strokes'; readonly counted: CardCount; readonly outlined: CardCount }
  | {
      readonly template: 'map';
      readonly scene: Scene;
      /** Where the map of the card looks: at open sea or plain land where its title is. */
      readonly camera: Readonly<Record<CardFormat, Camera>>;
      readonly places: readonly CardPlace[];
      readonly count: CardCount;
    }
  | {
      readonly template: 'matrix';
      /** Absent: the rows themselves, of which each has a cell for each row before it. */
      readonly columns?: readonly string[];
      readonly rows: readonly CardRow[];
      /** What each kind of cell is, of those that need saying. */
      readonly signs: readonly { readonly cell: CardCell; readonly name: string }[];
      /** The row or the column that the headline speaks of. */
      readonly framed?: { readonly column: number } | { readonly row: number };
      /** Said beside the matrix; its variables are the counts of the card. */
      readonly note: string;
    }
  | { readonly template: 'ledger'; readonly rows: readonly CardCount[]; readonly gap: string };

/** A figure as a card: one drawing, in the colour of what it counts. Its headline and foot are words of the figure. */
export interface FigureCard {
  readonly drawing: CardDrawing;
  /** Absent: that of what has no metric. */
  readonly hue?: Hue;
  /** Counts made at build that its words say, by the name that stands for each. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** The value of a number on a card; null where it is not known. */
export function numberOnCard(number: CardNumber): number | null {
  return 'tally' in number ? number.count : observation(number.observation).value;
}

/**
 * A number of a card in words and digits, with the sign of how exact it is unless its label says so.
 * @throws Error when it has no value
 */
export function cardNumberText(locale: Locale, number: CardNumber & Pick<CardCount, 'labelSaysPrecision'>): string {
  if ('tally' in number) return formatNumber(locale, number.count);
  const format = number.labelSaysPrecision ? formatValue : formatWithPrecision;
  return format(locale, observation(number.observation));
}

/** What a number is, as an attribute. */
export function traceOfNumber(number: CardNumber) {
  return 'tally' in number ? { 'data-tally': number.tally } : { 'data-observation': number.observation };
}

/** The colour of what an observation counts. */
export function hueOf(id: string): Hue {
  return metricOf(observation(id)).hue;
}

/** A value labelled with its year. */
export function yearMark(id: string): CardCount {
  return { observation: id, label: observation(id).from.slice(0, 4) };
}
