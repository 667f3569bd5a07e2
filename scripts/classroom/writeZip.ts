import { unzipSync, type Zippable, zipSync } from 'fflate';

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

/**
 * A ZIP file packed again with all its parts of one day, so that a library which writes the time of the build into it
 * makes the same bytes each time.
 * @param day YYYY-MM-DD
 * @param change what becomes of a part. Absent: each is kept as it is
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

/** A day, YYYY-MM-DD, as a ZIP file gives it to its parts: the format keeps local time. */
function zipDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
