import type { Observation } from './schema';

export type DescribingField = 'metric' | 'period' | 'place' | 'reporter';

/** In what the observations differ beside their values: what has to be said of each when they stand together. */
export function varyingFields(rows: readonly Observation[]): ReadonlySet<DescribingField> {
  const of: Record<DescribingField, (row: Observation) => string> = {
    metric: ({ metric }) => metric,
    period: ({ from, to }) => `${from}/${to}`,
    place: ({ place }) => place,
    reporter: ({ reporter }) => reporter,
  };
  const fields = Object.keys(of) as DescribingField[];
  return new Set(fields.filter((field) => new Set(rows.map(of[field])).size > 1));
}
