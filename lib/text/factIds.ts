import type { FactBase } from '@/lib/facts/factBase';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import type { FactIds } from './checkFactWords';
import { readFactWords } from './factWords';
import { quotations } from './quotations';

/**
 * The ids of all facts that need words in a language, by table of words. Quotations in that language need no
 * translation.
 */
export function factIds(base: FactBase, locale: Locale): FactIds {
  const incidents = base.incidents.rows;
  const claims = Object.entries(base.claims);
  const readings = claims.flatMap(([claim, record]) => record.readings.map((reading) => ({ claim, reading })));
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return {
    observations: ids(base.observations.rows),
    events: ids(base.events.rows),
    incidents: ids(incidents),
    incidentPlaces: incidents.map(({ place }) => place),
    actors: incidents.flatMap(({ actors }) => actors),
    incidentReporters: incidents.flatMap(({ reported_by }) => reported_by),
    locators: [...base.reports.rows, ...base.statements.rows].flatMap(({ locator }) =>
      locator === '' ? [] : [locator],
    ),
    statements: ids(base.statements.rows),
    quotations: [...quotations(base)].flatMap(([id, { lang }]) => (lang === locale ? [] : [id])),
    // Only some outlets need words; the English tables list them.
    publishers: ids(readFactWords(DEFAULT_LOCALE, 'publishers').rows),
    sourceNames: ids(readFactWords(DEFAULT_LOCALE, 'sourceNames').rows),
    origins: ids(base.origins.rows),
    leftOut: ids(base.leftOut.rows),
    corrections: ids(base.corrections.rows),
    places: base.placeIds,
    reporters: ids(base.reporters.rows),
    metrics: ids(base.metrics.rows),
    units: ids(base.units.rows),
    methods: ids(base.methods.rows),
    differences: ids(base.differences.rows),
    questions: ids(base.constraints.rows.filter(({ expected }) => expected === 'open-question')),
    claims: claims.map(([id]) => id),
    readings: readings.map(({ claim, reading }) => `${claim}:${reading.id}`),
    bars: readings.flatMap(({ reading }) => [
      ...reading.implies.map(({ name }) => name),
      ...reading.bars.flatMap(({ segments }) => segments.flatMap(({ caption }) => caption ?? [])),
    ]),
    glossary: ids(base.glossary.rows),
  };
}
