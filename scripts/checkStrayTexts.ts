import { CHAPTERS } from '@/content/chapters/chapters';
import { type ContentError, unknownId } from '@/lib/facts/contentError';
import { LOCALES, type Locale } from '@/lib/locales';
import { chapterFile } from '@/lib/story/chapterFile';

/** Errors of texts that no page is made of: misnamed, or in the wrong folder. @param files paths from the project’s root */
export function checkStrayTexts(files: readonly string[]): ContentError[] {
  const read = (Object.keys(LOCALES) as Locale[]).flatMap((locale) => CHAPTERS.map((id) => chapterFile(id, locale)));
  return files
    .filter((file) => !read.includes(file))
    .map((file) => ({ file, message: `no page is made of this file: ${unknownId('text', file, read)}` }));
}
