import type { ChapterId } from '@/content/chapters';
import type { Locale } from '@/lib/locales';

/** @returns the path of a chapter's text from the project's root; `app/[locale]/loadChapters.ts` imports the same file */
export function chapterFile(id: ChapterId, locale: Locale): string {
  return `content/${locale}/story/${id}.mdx`;
}
