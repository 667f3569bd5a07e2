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
  km: { one: { en: 'km' }, other: { en: 'km' }, kind: 'measure' },
  m: { one: { en: 'm' }, other: { en: 'm' }, kind: 'measure' },
  km2: { one: { en: 'square km' }, other: { en: 'square km' }, kind: 'measure' },
  ordinal: { one: { en: '' }, other: { en: '' }, kind: 'ordinal' },
} as const satisfies Record<string, UnitRecord>;

export type Unit = keyof typeof UNITS;
