import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { sum } from 'd3';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { writeClassroomZip } from './classroom/writeClassroomZip';
import { offlineFiles } from './offline/offlineFiles';
import { writeOfflineWorker } from './offline/writeOfflineWorker';
import { type MadeFiles, stripPage } from './stripPage';
import { writeSize } from './writeSize';

/** What is done to many pages, in threads of the build (`scripts/build.ts`). */

/** Strips pages in their files. @returns those that have an island */
export function stripPages({ files, made }: { readonly files: readonly string[]; readonly made: MadeFiles }) {
  return files.filter((file) => {
    const { html, hasIsland } = stripPage(readFileSync(file, 'utf8'), made, BASE_PATH);
    writeFileSync(file, html);
    return hasIsland;
  });
}

interface Copies {
  /** Folder of the built site. */
  readonly out: string;
  readonly locale: Locale;
  readonly scripts: MadeFiles['scripts'];
  /** Pages with an island, by their path below the site's root. */
  readonly islands: ReadonlySet<string>;
}

/** Writes the copies of one language for classrooms and offline reading, and their sizes into its pages. */
export async function packCopies({ out, locale, scripts, islands }: Copies): Promise<void> {
  writeSize(out, locale, 'classroom', await writeClassroomZip(out, locale, scripts, islands));
  const kept = offlineFiles(out, locale);
  const bytes = sum(kept, (path) => statSync(`${out}${path}`).size);
  writeSize(out, locale, 'offline', bytes);
  await writeOfflineWorker(out, locale, kept, BASE_PATH);
}
