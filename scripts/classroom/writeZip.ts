import { type Zippable, zipSync } from 'fflate';

/** The one folder that unpacking makes. */
const FOLDER = 'counted-at-the-strait';

/**
 * A ZIP file that is the same to the byte for the same files: sorted by name, and all of one day.
 * @param day YYYY-MM-DD
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const sorted: Zippable = {};
  for (const name of [...files.keys()].sort()) sorted[`${FOLDER}/${name}`] = files.get(name) ?? new Uint8Array();
  return zipSync(sorted, { level: 9, mtime: zipDay(day) });
}

/** A day, YYYY-MM-DD, as a ZIP file gives it to its parts: the format keeps local time. */
export function zipDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
