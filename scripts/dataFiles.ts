import { mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { FactBase } from '@/lib/facts/factBase';
import { FIGURE_IDS } from '@/lib/figures/figureIds';
import { toCsv } from '@/lib/figures/figureTable';
import { figureTable } from '@/lib/figures/figureTables';
import { PUBLISHED_LOCALES } from '@/lib/locales';

/** Writes the fact base as files that keep their address: `data/observations|reports.csv|json`, `data/figures/<locale>/<id>.csv`. */
export function writeDataFiles(out: string, base: FactBase): void {
  mkdirSync(`${out}/data`, { recursive: true });
  for (const name of ['observations', 'reports'] as const) {
    const { rows } = base[name];
    writeFileSync(`${out}/data/${name}.csv`, stringify([...rows], { header: true }));
    writeFileSync(`${out}/data/${name}.json`, `${JSON.stringify(rows, null, 1)}\n`);
  }
  for (const locale of PUBLISHED_LOCALES) {
    mkdirSync(`${out}/data/figures/${locale}`, { recursive: true });
    for (const id of FIGURE_IDS)
      writeFileSync(`${out}/data/figures/${locale}/${id}.csv`, toCsv(figureTable(locale, id)));
  }
}
