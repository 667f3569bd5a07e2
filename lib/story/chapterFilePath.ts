import { readFileSync } from 'node:fs';
import type { ChapterId } from '@/content/chapters';
import type { Locale } from '@/lib/locales';

/**
 * Returns the path of a chapter's MDX file from the project's root. `app/[locale]/loadChapters.ts` imports the same
 * file.
 */
export function chapterFilePath(id: ChapterId, locale: Locale): string {
  return `content/${locale}/story/${id}.mdx`;
}

/** Returns the MDX source of a section of the story in one language, for checks and estimates at build time. */
export function readChapterSource(id: ChapterId, locale: Locale): string {
  return readFileSync(chapterFilePath(id, locale), 'utf8');
}
