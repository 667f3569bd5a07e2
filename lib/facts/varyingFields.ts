import type { Observation } from './schema';

export type ObservationField = 'metric' | 'period' | 'place' | 'reporter';

/**
 * Returns the fields of observations, apart from their values, that are not the same in all rows. A list of the rows
 * must state these fields for each one.
 */
export function varyingFields(rows: readonly Observation[]): ReadonlySet<ObservationField> {
  const of: Record<ObservationField, (row: Observation) => string> = {
    metric: ({ metric }) => metric,
    period: ({ from, to }) => `${from}/${to}`,
    place: ({ place }) => place,
    reporter: ({ reporter }) => reporter,
  };
  const fields = Object.keys(of) as ObservationField[];
  return new Set(fields.filter((field) => new Set(rows.map(of[field])).size > 1));
}
