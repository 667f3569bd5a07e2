import { observation, observations } from '@/lib/facts/facts';
import { type YearRecord, yearsOfSeries } from './yearOf';

/** A column of records: one organisation, one area. */
export interface DeathsColumn {
  readonly metric: 'deaths-iom' | 'deaths-caminando-fronteras';
  readonly place: 'western-mediterranean-route' | 'atlantic-route' | 'routes-to-spain';
  readonly records: readonly YearRecord[];
}

/** Of more than a year, and so with a line of its own. */
const EARLIEST = 'deaths-caminando-fronteras-2018-to-2019-04';

export const IOM_COLUMNS = (['western-mediterranean-route', 'atlantic-route'] as const).map(
  (place): DeathsColumn => ({ metric: 'deaths-iom', place, records: yearsOfSeries('deaths-iom', place, 2014, 2025) }),
);

export const CAMINANDO_FRONTERAS_COLUMN: DeathsColumn = {
  metric: 'deaths-caminando-fronteras',
  place: 'routes-to-spain',
  records: [
    { year: '', value: observation(EARLIEST) },
    ...yearsOfSeries('deaths-caminando-fronteras', 'routes-to-spain', 2018, 2025),
  ],
};

/** Our own filter of place names in IOM’s records, and no category of IOM: not in its table. */
const NOT_SHOWN = ['near-ceuta-and-melilla'];

/** Ids of all that is known of both counts, organisation by organisation, oldest first; parts after their whole. */
export function deathsRows(): readonly string[] {
  return observations()
    .filter(({ metric, place }) => metric.startsWith('deaths-') && !NOT_SHOWN.includes(place))
    .toSorted((a, b) => b.metric.localeCompare(a.metric) || a.from.localeCompare(b.from) || a.to.localeCompare(b.to))
    .map(({ id }) => id);
}
