import type { Localised } from './locale';

/** Names of a unit by plural category (Intl.PluralRules); a symbol such as km has one form. */
export interface UnitRecord {
  readonly one: Localised;
  readonly other: Localised;
  /** What one piece of it is: counts are whole numbers, measures need not be. */
  readonly kind: 'count' | 'measure' | 'ordinal';
}

export const UNITS = {
  attempts: { one: { en: 'attempt' }, other: { en: 'attempts' }, kind: 'count' },
  'fence attempts': { one: { en: 'fence attempt' }, other: { en: 'fence attempts' }, kind: 'count' },
  networks: { one: { en: 'network' }, other: { en: 'networks' }, kind: 'count' },
  people: { one: { en: 'person' }, other: { en: 'people' }, kind: 'count' },
  returns: { one: { en: 'return' }, other: { en: 'returns' }, kind: 'count' },
  deaths: { one: { en: 'death' }, other: { en: 'deaths' }, kind: 'count' },
  'attempts a year': { one: { en: 'attempt a year' }, other: { en: 'attempts a year' }, kind: 'count' },
  'individual attempts': { one: { en: 'individual attempt' }, other: { en: 'individual attempts' }, kind: 'count' },
  'fence jumps': { one: { en: 'fence jump' }, other: { en: 'fence jumps' }, kind: 'count' },
  detections: { one: { en: 'detection' }, other: { en: 'detections' }, kind: 'count' },
  gates: { one: { en: 'gate' }, other: { en: 'gates' }, kind: 'count' },
  boats: { one: { en: 'boat' }, other: { en: 'boats' }, kind: 'count' },
  'dead or missing': { one: { en: 'person dead or missing' }, other: { en: 'people dead or missing' }, kind: 'count' },
  bodies: { one: { en: 'body' }, other: { en: 'bodies' }, kind: 'count' },
  applications: { one: { en: 'application' }, other: { en: 'applications' }, kind: 'count' },
  'crossings a day': { one: { en: 'crossing a day' }, other: { en: 'crossings a day' }, kind: 'count' },
  percent: { one: { en: 'per cent' }, other: { en: 'per cent' }, kind: 'measure' },
  'million euros': { one: { en: 'million euros' }, other: { en: 'million euros' }, kind: 'measure' },
  km: { one: { en: 'km' }, other: { en: 'km' }, kind: 'measure' },
  m: { one: { en: 'm' }, other: { en: 'm' }, kind: 'measure' },
  km2: { one: { en: 'square km' }, other: { en: 'square km' }, kind: 'measure' },
  ordinal: { one: { en: '' }, other: { en: '' }, kind: 'ordinal' },
} as const satisfies Record<string, UnitRecord>;

export type Unit = keyof typeof UNITS;
