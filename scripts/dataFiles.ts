import { mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { linkOf } from '@/lib/facts/citation';
import type { FactBase } from '@/lib/facts/factBase';
import { toCsv } from '@/lib/figures/figureTable';
import { FIGURE_IDS, figureTable } from '@/lib/figures/figureTables';
import { gateFile } from '@/lib/figures/ledger/gateFile';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { incidentFeatures } from './incidentFeatures';

/**
 * Writes the fact base as files that keep their address: `data/observations|reports.csv|json`,
 * `data/incidents.csv|geojson`, `data/events.csv` (each with its sources), `data/figures/<locale>/<id>.csv`; for the
 * gate of comparability `data/gate/<locale>.json`.
 */
export function writeDataFiles(out: string, base: FactBase): void {
  mkdirSync(`${out}/data`, { recursive: true });
  for (const name of ['observations', 'reports'] as const) {
    const { rows } = base[name];
    writeFileSync(`${out}/data/${name}.csv`, tableText(rows));
    writeFileSync(`${out}/data/${name}.json`, `${JSON.stringify(rows, null, 1)}\n`);
  }
  for (const name of ['incidents', 'events'] as const)
    writeFileSync(`${out}/data/${name}.csv`, tableText(base[name].rows));
  for (const name of ['incident-sources', 'event-sources'] as const) {
    const rows = base[name].rows.map((row) => ({ ...row, url: linkOf(row) }));
    writeFileSync(`${out}/data/${name}.csv`, tableText(rows));
  }
  const features = incidentFeatures(base.incidents.rows, base['incident-sources'].rows);
  writeFileSync(`${out}/data/incidents.geojson`, `${JSON.stringify(features)}\n`);
  mkdirSync(`${out}/data/gate`);
  for (const locale of PUBLISHED_LOCALES) {
    writeFileSync(`${out}/data/gate/${locale}.json`, JSON.stringify(gateFile(locale)));
    mkdirSync(`${out}/data/figures/${locale}`, { recursive: true });
    for (const id of FIGURE_IDS)
      writeFileSync(`${out}/data/figures/${locale}/${id}.csv`, toCsv(figureTable(locale, id)));
  }
}

/** Lists are written as they stand in our own tables: `rabat|madrid`. */
function tableText(rows: readonly object[]): string {
  return stringify([...rows], {
    header: true,
    cast: { object: (value) => (Array.isArray(value) ? value.join('|') : JSON.stringify(value)) },
  });
}
