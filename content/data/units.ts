export interface UnitRecord {
  /** What one piece of it is: counts are whole numbers, measures need not be. */
  readonly kind: 'count' | 'measure' | 'ordinal';
}

export const UNITS = {
  attempts: { kind: 'count' },
  'fence attempts': { kind: 'count' },
  networks: { kind: 'count' },
  people: { kind: 'count' },
  returns: { kind: 'count' },
  deaths: { kind: 'count' },
  'attempts a year': { kind: 'count' },
  'individual attempts': { kind: 'count' },
  'fence jumps': { kind: 'count' },
  detections: { kind: 'count' },
  gates: { kind: 'count' },
  boats: { kind: 'count' },
  'dead or missing': { kind: 'count' },
  bodies: { kind: 'count' },
  applications: { kind: 'count' },
  'crossings a day': { kind: 'count' },
  percent: { kind: 'measure' },
  'million euros': { kind: 'measure' },
  km: { kind: 'measure' },
  m: { kind: 'measure' },
  km2: { kind: 'measure' },
  ordinal: { kind: 'ordinal' },
} as const satisfies Record<string, UnitRecord>;

export type Unit = keyof typeof UNITS;
