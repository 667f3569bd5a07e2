import type { Localised } from './locale';
import type { Unit } from './units';

/** Two values may share an axis or a sum only when their class is the same; `none` never may. */
export type ComparabilityClass =
  | 'attempts-morocco'
  | 'rescues-morocco'
  | 'fence-attempts-morocco'
  | 'networks-morocco'
  | 'returns-morocco'
  | 'deaths'
  | 'population'
  | 'length'
  | 'height'
  | 'area'
  | 'ordinal'
  | 'none';

/** Hue, glyph and pattern of a metric, the same in prose, chart, map and card (styles in `app/styles/tokens.css`). */
export type Hue = 'attempts' | 'networks' | 'rescues' | 'fence' | 'returns' | 'deaths' | 'plain';

export interface MetricRecord {
  readonly unit: Unit;
  readonly comparability: ComparabilityClass;
  readonly hue: Hue;
  readonly name: Localised;
  /** What the reporter counts, as far as it says. */
  readonly counts: Localised;
  /** What a reader might expect in the number and it does not hold. */
  readonly leavesOut: Localised;
}

export const METRICS = {
  attempts: {
    unit: 'attempts',
    comparability: 'attempts-morocco',
    hue: 'attempts',
    name: { en: 'Attempts stopped' },
    counts: {
      en: 'Attempts at irregular immigration and emigration that Morocco says it stopped: the label covers entry as well as exit',
    },
    leavesOut: { en: 'How many people; where; attempts that were not stopped' },
  },
  'attempts-nationality': {
    unit: 'attempts',
    comparability: 'attempts-morocco',
    hue: 'attempts',
    name: { en: 'Attempts stopped, by Moroccans and by foreigners' },
    counts: { en: 'How the attempts stopped divide between Moroccans and foreigners' },
    leavesOut: { en: 'Everything: no such split was found for these years' },
  },
  networks: {
    unit: 'networks',
    comparability: 'networks-morocco',
    hue: 'networks',
    name: { en: 'Networks dismantled' },
    counts: {
      en: 'Networks that Morocco says it dismantled; the brief speaks of human trafficking, and no definition of a network was found',
    },
    leavesOut: { en: 'How large they were; what they did; how many people were arrested' },
  },
  rescues: {
    unit: 'people',
    comparability: 'rescues-morocco',
    hue: 'rescues',
    name: { en: 'People rescued at sea' },
    counts: { en: 'People whom Moroccan authorities say they rescued at sea' },
    leavesOut: {
      en: 'Rescues by others; people who died or went missing; whether the same people are among the attempts stopped',
    },
  },
  'fence-attempts': {
    unit: 'fence attempts',
    comparability: 'fence-attempts-morocco',
    hue: 'fence',
    name: { en: 'Fence attempts' },
    counts: {
      en: 'Attempts on the borders of Ceuta and Melilla that Morocco says it stopped; the ministry’s own word is “assauts”, and it publishes no size at which one counts',
    },
    leavesOut: { en: 'How many people; who was hurt; attempts that were not stopped; what Spain counted' },
  },
  'fence-participants': {
    unit: 'people',
    comparability: 'none',
    hue: 'fence',
    name: { en: 'People in fence attempts' },
    counts: { en: 'People who took part in the fence attempts that Morocco counts' },
    leavesOut: { en: 'Years for which no such number was found' },
  },
  returns: {
    unit: 'returns',
    comparability: 'returns-morocco',
    hue: 'returns',
    name: { en: 'Returns the ministry calls voluntary' },
    counts: {
      en: 'Returns of foreigners from Morocco to their countries of origin, which the ministry calls voluntary',
    },
    leavesOut: { en: 'Moroccans; returns from Spain to Morocco; whether each person agreed' },
  },
  'returns-iom': {
    unit: 'returns',
    comparability: 'returns-morocco',
    hue: 'returns',
    name: { en: 'Returns with IOM' },
    counts: {
      en: 'Returns from Morocco carried out with the International Organization for Migration: a part of those the ministry calls voluntary',
    },
    leavesOut: { en: 'Returns the ministry organised without IOM; people who applied and did not leave' },
  },
  deaths: {
    unit: 'deaths',
    comparability: 'deaths',
    hue: 'deaths',
    name: { en: 'Deaths' },
    counts: { en: 'Deaths on the way, if the ministry’s figures counted them' },
    leavesOut: { en: 'Everything: no count of deaths stands in the figures we read' },
  },
  'strait-width': {
    unit: 'km',
    comparability: 'length',
    hue: 'plain',
    name: { en: 'Width of the Strait of Gibraltar' },
    counts: { en: 'The Strait at its narrowest, from shore to shore' },
    leavesOut: { en: 'The way a boat takes: current, wind and detours make it longer' },
  },
  'sea-gap': {
    unit: 'km',
    comparability: 'length',
    hue: 'plain',
    name: { en: 'Shortest sea gap' },
    counts: { en: 'The shortest line over water between two coasts' },
    leavesOut: { en: 'The way a boat takes, which is longer; where boats leave and land' },
  },
  distance: {
    unit: 'km',
    comparability: 'length',
    hue: 'plain',
    name: { en: 'Distance' },
    counts: { en: 'A straight line between two places' },
    leavesOut: { en: 'The way a boat takes, which is longer; land that lies between' },
  },
  'fence-length': {
    unit: 'km',
    comparability: 'length',
    hue: 'fence',
    name: { en: 'Length of the fence' },
    counts: { en: 'The border fence of the city, as the source gives it' },
    leavesOut: { en: 'Where exactly it starts and ends; how many rows of fence stand there' },
  },
  'fence-height': {
    unit: 'm',
    comparability: 'height',
    hue: 'fence',
    name: { en: 'Height of the fences' },
    counts: { en: 'The border fences of Ceuta and Melilla, as the source gives them for the years named' },
    leavesOut: { en: 'How the height changes along the fence' },
  },
  population: {
    unit: 'people',
    comparability: 'population',
    hue: 'plain',
    name: { en: 'Population' },
    counts: { en: 'Residents of the city, in the product of the statistics office that the note names' },
    leavesOut: { en: 'People who are there and not registered' },
  },
  area: {
    unit: 'km2',
    comparability: 'area',
    hue: 'plain',
    name: { en: 'Area' },
    counts: { en: 'Land area of the city' },
    leavesOut: { en: 'Waters around it' },
  },
  'meeting-ordinal': {
    unit: 'ordinal',
    comparability: 'ordinal',
    hue: 'plain',
    name: { en: 'Meeting of the permanent group on migration' },
    counts: {
      en: 'The number that the meeting bears in the series of the permanent Moroccan-Spanish group on migration',
    },
    leavesOut: { en: 'Other meetings of the two governments' },
  },
} as const satisfies Record<string, MetricRecord>;

export type MetricId = keyof typeof METRICS;
/** The unit of a metric, as a type: quantities of different units cannot be added. */
export type UnitOf<M extends MetricId> = (typeof METRICS)[M]['unit'];
