import { findObservation } from '@/lib/facts/facts';
import { observationsOfYears, type YearObservations } from '@/lib/facts/yearObservations';

/** Observations of the deaths that one organisation recorded in one area, by year. */
export interface DeathsColumn {
  readonly metric: 'deaths-iom' | 'deaths-caminando-fronteras';
  readonly place: 'western-mediterranean-route' | 'atlantic-route' | 'routes-to-spain';
  readonly records: readonly YearObservations[];
}

/** Id of the observation that covers more than a year and therefore has a separate row. */
const EARLIEST = 'deaths-caminando-fronteras-2018-to-2019-04';

/**
 * Columns of the chart with the deaths that the International Organization for Migration recorded: one for each of two
 * routes, with its observations by year.
 */
export const IOM_DEATHS_COLUMNS = (['western-mediterranean-route', 'atlantic-route'] as const).map(
  (place): DeathsColumn => ({
    metric: 'deaths-iom',
    place,
    records: observationsOfYears('deaths-iom', place, 2014, 2025),
  }),
);

/** Deaths that the organisation Caminando Fronteras recorded on all routes to Spain, by year. */
export const CAMINANDO_FRONTERAS_COLUMN: DeathsColumn = {
  metric: 'deaths-caminando-fronteras',
  place: 'routes-to-spain',
  records: [
    { year: '', value: findObservation(EARLIEST) },
    ...observationsOfYears('deaths-caminando-fronteras', 'routes-to-spain', 2018, 2025),
  ],
};

/** Id of the observation of all deaths from 2018 to 2022, for a sentence under the column of Caminando Fronteras. */
export const DEATHS_2018_TO_2022_ID = 'deaths-caminando-fronteras-2018-to-2022';

/**
 * Returns the ids of all observations that the figure draws, column by column, oldest first. Parts of a count are not
 * among them.
 */
export function drawnDeathObservationIds(): readonly string[] {
  const drawn = [...IOM_DEATHS_COLUMNS, CAMINANDO_FRONTERAS_COLUMN].flatMap(({ records }) =>
    records.flatMap(({ first, value, part, hole }) => [first, value, part, hole]),
  );
  return [...drawn.flatMap((row) => (row ? [row.id] : [])), DEATHS_2018_TO_2022_ID];
}
