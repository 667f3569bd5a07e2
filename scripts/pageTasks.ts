import { readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { finishPage } from './build/finishPage';
import type { PageKindScript } from './bundlePageScripts';
import { writeClassroomZip } from './classroom/writeClassroomZip';
import { listOfflineFiles, writeOfflineWorker } from './offline/writeOfflineWorker';

/** Tasks for many pages, which worker threads of the build run (`scripts/build.ts`). */

/** The exported pages that one worker thread finishes, and the scripts that they load, by kind of page. */
interface PagesToFinish {
  readonly files: readonly string[];
  readonly scripts: ReadonlyMap<string, PageKindScript>;
}

/** Overwrites exported HTML files with finished pages (`finishPage`). */
export function finishPages({ files, scripts }: PagesToFinish): void {
  for (const file of files) writeFileSync(file, finishPage(readFileSync(file, 'utf8'), scripts, BASE_PATH));
}

interface Copies extends Pick<PagesToFinish, 'scripts'> {
  /** Folder of the built site. */
  readonly out: string;
  readonly locale: Locale;
}

/** Writes the two copies of one language: the ZIP file for classrooms, and the service worker for offline reading. */
export async function packCopies({ out, locale, scripts }: Copies): Promise<void> {
  await writeClassroomZip(out, locale, scripts);
  await writeOfflineWorker(out, locale, listOfflineFiles(out, locale), BASE_PATH);
}
