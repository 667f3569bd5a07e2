import type { Scene } from '@/components/map/scene';
import type { Hue } from '@/content/data/metrics';
import { observation } from '@/lib/facts/facts';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Locale } from '@/lib/locales';
import { periodOf } from '@/lib/text/periodOf';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';

/** A number on a share card: of the fact base, or counted at build. */
export type CardNumber = { readonly observation: string } | { readonly tally: string; readonly count: number };

/** A mark of a card’s drawing, with the name that stands beside it. */
export type CardMark = CardNumber & {
  readonly name: string;
  /** Counted at build, and yet a count of what is not known: hatched. */
  readonly isUnknown?: boolean;
};

/** A named place on the map of a card; where reports were counted around it, how many. */
export interface CardPlace {
  readonly point: LngLat;
  readonly name: string;
  readonly reports?: number;
}

/**
 * What a card draws.
 * - `columns`: years side by side on one scale
 * - `rows`: bars under each other on one scale
 * - `list`: numbers that share no scale
 * - `reading`: the bars of a reading of a claim
 * - `map`: the ground of a scene, with the places named
 */
export type CardDrawing =
  | { readonly kind: 'columns' | 'rows' | 'list'; readonly marks: readonly CardMark[] }
  | { readonly kind: 'reading'; readonly claim: string; readonly reading: string }
  | { readonly kind: 'map'; readonly scene: Scene; readonly places: readonly CardPlace[] };

/** A figure as a poster: the number or two of its finding, set large, and two to seven marks, each with its name. */
export interface FigureCard {
  readonly numbers: readonly CardNumber[];
  readonly drawing: CardDrawing;
  /** Of numbers that are counted at build; all others have that of their metric. Absent: that of what has no metric. */
  readonly hue?: Hue;
}

/** A value named by its year. */
export function yearMark(id: string): CardMark {
  return { observation: id, name: observation(id).from.slice(0, 4) };
}

/** A value named by its place. */
export function placeMark(locale: Locale, id: string): CardMark {
  return { observation: id, name: placeName(locale, observation(id).place) };
}

/** A value named by who counted it, with its period where that differs from mark to mark. */
export function reporterMark(locale: Locale, id: string, periods?: 'withPeriod'): CardMark {
  const row = observation(id);
  const name = reporterName(locale, row.reporter);
  const period = periods && periodOf(locale, row, 'short')?.text;
  return { observation: id, name: period ? `${name}${signs(locale).comma}${period}` : name };
}

/** The value of a number on a card; null where it is not known. */
export function numberOnCard(number: CardNumber): number | null {
  return 'tally' in number ? number.count : observation(number.observation).value;
}
