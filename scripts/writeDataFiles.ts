import { mkdirSync, writeFileSync } from 'node:fs';
import { FIGURE_IDS } from '@/components/sections/figures';
import { gateFile } from '@/components/sections/ledger/comparability-gate/gateFile';
import { figureCsv, figureJson } from '@/components/share/figureFiles';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { publishedCitation } from '@/lib/publish/citationFile';
import { dataFiles } from '@/lib/publish/dataFiles';
import { PACKAGE_FILE, packageText } from '@/lib/publish/dataPackage';

/**
 * Writes the fact base as files with permanent addresses below `data/`: every table (lib/publish/dataFiles.ts), the
 * package that describes them, `figures/<locale>/<id>.csv|json`, and `gate/<locale>.json` for the comparability gate.
 */
export function writeDataFiles(out: string): void {
  mkdirSync(`${out}/data/gate`, { recursive: true });
  for (const { name, text } of dataFiles()) writeFileSync(`${out}/data/${name}`, text);
  writeFileSync(`${out}/data/${PACKAGE_FILE}`, packageText());
  writeFileSync(`${out}/data/CITATION.cff`, publishedCitation());
  for (const locale of PUBLISHED_LOCALES) {
    writeFileSync(`${out}/data/gate/${locale}.json`, JSON.stringify(gateFile(locale)));
    mkdirSync(`${out}/data/figures/${locale}`, { recursive: true });
    for (const id of FIGURE_IDS) {
      writeFileSync(`${out}/data/figures/${locale}/${id}.csv`, figureCsv(locale, id));
      writeFileSync(`${out}/data/figures/${locale}/${id}.json`, figureJson(locale, id));
    }
  }
}
