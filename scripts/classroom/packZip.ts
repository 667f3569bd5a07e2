import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Name of the folder that unpacking the ZIP file creates. */
const FOLDER = 'counted-at-the-strait';

/**
 * Packs files into a ZIP file whose bytes depend on the files alone: entries are sorted by name and have one date.
 * @param files content of each file, by its path in the ZIP file
 * @param day date of all entries, YYYY-MM-DD
 */
export function packZip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const sorted: Zippable = {};
  for (const name of [...files.keys()].sort()) sorted[`${FOLDER}/${name}`] = files.get(name) ?? new Uint8Array();
  return zipSync(sorted, { level: 9, mtime: zipDay(day) });
}

/**
 * Packs a ZIP file again with one date for all entries, because some libraries write the time of the build into it.
 * @param day date of all entries, YYYY-MM-DD
 * @param change returns the new content of an entry. Default: entries stay as they are
 */
export function repackZip(
  zip: Uint8Array,
  day: string,
  change: (name: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes,
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(zip))) parts[name] = change(name, bytes);
  return zipSync(parts, { level: 9, mtime: zipDay(day) });
}

/** Converts a day, YYYY-MM-DD, to the date of a ZIP entry: the format stores local time. */
function zipDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
