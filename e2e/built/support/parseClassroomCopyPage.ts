import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { unzipSync } from 'fflate';
import { classroomZipPath } from '@/lib/site/paths';
import { TESTED_LOCALE } from '../../support/locale';

/**
 * Contents of the files in the copy for classrooms, unpacked in memory, by path below the only folder in the archive.
 */
const files = new Map(
  Object.entries(unzipSync(readFileSync(`out${classroomZipPath(TESTED_LOCALE)}`))).map(([name, content]) => [
    name.replace(/^[^/]*\//, ''),
    content,
  ]),
);

export const classroomCopyFiles: ReadonlySet<string> = new Set(files.keys());
export const classroomCopyPages: readonly string[] = [...classroomCopyFiles]
  .filter((file) => file.endsWith('.html'))
  .sort();

export function readClassroomCopyFile(file: string): string {
  const content = files.get(file);
  if (!content) throw new Error(`The copy for classrooms has no ${file}.`);
  return new TextDecoder().decode(content);
}

const parsed = new Map<string, CheerioAPI>();

/**
 * Returns a page of the copy for classrooms. It is parsed once in a test run, so it must not be changed.
 * @param place path of the page in the copy, such as `en/index.html`
 */
export function parseClassroomCopyPage(place: string): CheerioAPI {
  const known = parsed.get(place) ?? load(readClassroomCopyFile(place));
  parsed.set(place, known);
  return known;
}
